"""What comes of memories together: clusters, skills, doubts."""
