"""`mnemos bench`: the speed targets, measured on made-up vaults of any size, beside other engines in the same run."""
