"""Lines that hold a secret, and lines that only look like it, to measure the detector that guards the notes.

Nothing here is a key: a template says what a format looks like (prefix, alphabet, length, checksum), and `lines` fills it in
from a seeded generator. The formats are those that vendors and public scanners document, not the detector's own rules.

In a template `«x40»` is 40 characters of the alphabet `x`, `«uuid»` a named value, and `⟦…⟧` marks the secret. Templates in one
row are parted by ` ;; `. A text may run over several lines where its kind does, as key blocks do.
"""

from __future__ import annotations

import base64
import json
import re
import string
import uuid
import zlib
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PER_KIND = 3
WORDS = ["copper", "lantern", "drift", "maple", "orbit", "velvet", "quarry", "tundra", "saffron", "ember", "pebble", "cobalt"]
BASE62 = string.digits + string.ascii_uppercase + string.ascii_lowercase
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
ALPHABETS = {
    "x": "0123456789abcdef",
    "X": "0123456789ABCDEF",
    "d": string.digits,
    "w": BASE62,
    "b": BASE62 + "-_",
    "B": BASE62 + "+/",
    "u": string.ascii_uppercase + string.digits,
    "l": string.ascii_lowercase + string.digits,
    "a": string.ascii_lowercase,
    "A": string.ascii_uppercase + "234567",
    "L": string.ascii_letters,
    "C": "0123456789ABCDEFGHJKMNPQRSTVWXYZ",
    "q": "AQgw",
    "z": "x",
}
# `-`, `:` and `_` only keep the source itself free of anything that a scanner would stop at.
MACROS = {
    "-": "-----",
    "open": "-----BEGIN",
    "close": "-----END",
    ":": "://",
    "_": "",
    "nl": "\n",
    "jwt": "«head1».«claims1».«b43»",
    "ulid": "01K«C23»",
    "bot": "«snowflake1».«b6».«b38»",
    "dated": "«w52»JQQJ99B«w17»AZDO«w4»",
}
# Base64 of these; the name with a 1 after it is URL-safe and without padding.
ENCODED = {
    "head": '{"alg":"HS256","typ":"JWT"}',
    "claims": '{"iss":"https://auth.acme.dev","sub":"«uuid»","iat":17«d8»,"exp":18«d8»}',
    "basic": "deploy:«pw18»",
    "text": "«pw24»",
    "snowflake": "1«d18»",
    "mapbox": '{"u":"acme-maps","a":"cm«l23»"}',
    "bedrock": "BedrockAPIKey-«l4»-at-«d12»:«B60»=",
    "grafana": '{"o":"«d7»","n":"stack-«d6»-alloy","k":"«w24»","m":{"r":"prod-eu-west-2"}}',
    "sentry": '{"iat":17«d8».«d6»,"url":"https://sentry.io","region_url":"https://us.sentry.io","org":"acme"}',
    "account": '{"signInAddress":"acme.1password.eu","userAuth":{"method":"SRPg-4096","alg":"PBES2g-HS256","iterations":650000,'
    '"salt":"«b22»"},"email":"«l13»@1passwordserviceaccounts.com","srpX":"«x64»","muk":{"alg":"A256GCM","k":"«b43»"}}',
    "domain": "clerk.acme.dev$",
    "hello": "The quick brown fox jumps over the lazy dog, and the cache is warm again by Friday.",
}

# kind | variable | host | formats. These are known by their form, wherever they stand.
BY_FORM = """
adobe | ADOBE_CLIENT_SECRET | ims-na1.adobelogin.com | p8e-«b32»
airtable | AIRTABLE_TOKEN | api.airtable.com | pat«w14».«x64»
aiven | AIVEN_DB_PASSWORD | pg-acme.aivencloud.com | AVNS_«b19»
anthropic | ANTHROPIC_API_KEY | api.anthropic.com | sk-ant-api03-«b93»AA ;; sk-ant-oat01-«b93»AA ;; sk-ant-admin01-«b93»AA
asana | ASANA_TOKEN | app.asana.com | 2/«d16»/«d16»:«x32»
atlassian | JIRA_API_TOKEN | acme.atlassian.net | «atlassian»
azure_client | AZURE_CLIENT_SECRET | login.microsoftonline.com | «w3»8Q~«w34»
azure_devops | AZURE_DEVOPS_EXT_PAT | dev.azure.com | «dated»
bitbucket | BITBUCKET_APP_PASSWORD | api.bitbucket.org | ATBB«w24»«X8»
brevo | BREVO_API_KEY | api.brevo.com | xkeysib-«x64»-«w16»
buildkite | BUILDKITE_API_TOKEN | api.buildkite.com | bkua_«x40»
circleci | CIRCLE_TOKEN | circleci.com | CCIPAT_«w22»_«x40»
clojars | CLOJARS_PASSWORD | repo.clojars.org | CLOJARS_«x60»
cloudflare | CLOUDFLARE_API_TOKEN | api.cloudflare.com | cfut_«w40»«x8» ;; cfat_«w40»«x8» ;; cfk_«w40»«x8»
contentful | CONTENTFUL_MANAGEMENT_TOKEN | api.contentful.com | CFPAT-«b43»
crates_io | CARGO_REGISTRY_TOKEN | crates.io | cio«w32»
databricks | DATABRICKS_TOKEN | acme.cloud.databricks.com | dapi«x32» ;; dapi«x32»-2
digitalocean | DIGITALOCEAN_TOKEN | api.digitalocean.com | dop_v1_«x64» ;; doo_v1_«x64» ;; dor_v1_«x64»
discord_bot | DISCORD_BOT_TOKEN | discord.com | «bot»
docker_hub | DOCKERHUB_TOKEN | hub.docker.com | dckr_pat_«b27» ;; dckr_oat_«b32»
doppler | DOPPLER_TOKEN | api.doppler.com | dp.pt.«w43» ;; dp.st.prd.«w43» ;; dp.sa.«w43»
dynatrace | DT_API_TOKEN | abc12345.live.dynatrace.com | dt0c01.«A24».«A64»
easypost | EASYPOST_API_KEY | api.easypost.com | EZAK«w54»
elevenlabs | ELEVENLABS_API_KEY | api.elevenlabs.io | sk_«x48»
facebook | FB_PAGE_TOKEN | graph.facebook.com | EAAG«w164»
figma | FIGMA_TOKEN | api.figma.com | figd_«b40»
fly_io | FLY_API_TOKEN | api.machines.dev | fm2_«B200»
github_app | GITHUB_TOKEN | api.github.com | ghs_«crc30» ;; ghs_«d7»_«jwt» ;; ghu_«crc30»
github_fine_grained | GH_TOKEN | api.github.com | github_pat_«w22»_«crc53»
github_oauth | GITHUB_OAUTH_TOKEN | api.github.com | gho_«crc30» ;; ghr_«crc70»
github_pat | GITHUB_PAT | api.github.com | ghp_«crc30»
gitlab_agent | AGENT_TOKEN | kas.gitlab.com | glagent-«b50»
gitlab_deploy | CI_DEPLOY_PASSWORD | registry.gitlab.com | gldt-«b20»
gitlab_feed | GITLAB_FEED_TOKEN | gitlab.com | glft-«b20» ;; glimt-«l25» ;; glsoat-«b20»
gitlab_oauth | GITLAB_APP_SECRET | gitlab.com | gloas-«x64»
gitlab_pat | GITLAB_TOKEN | gitlab.com | glpat-«b20» ;; «glpat»
gitlab_runner | RUNNER_TOKEN | gitlab.acme.dev | glrt-«b20» ;; glrt-t1_«b20» ;; GR1348941«b20»
gitlab_trigger | TRIGGER_TOKEN | gitlab.com | glptt-«x40» ;; glcbt-«x2»_«b20»
google_api | GOOGLE_API_KEY | generativelanguage.googleapis.com | AIzaSy«b33»
google_oauth | GOOGLE_CLIENT_SECRET | oauth2.googleapis.com | GOCSPX-«b28» ;; ya29.a0«b166» ;; 1//0«b100»
grafana | GRAFANA_TOKEN | acme.grafana.net | «glsa» ;; glc_«grafana»
groq | GROQ_API_KEY | api.groq.com | gsk_«w52»
harness | HARNESS_API_KEY | app.harness.io | pat.«b22».«x24».«w20»
heroku | HEROKU_API_KEY | api.heroku.com | HRKU-AA«b58»
hubspot | HUBSPOT_TOKEN | api.hubapi.com | pat-na1-«uuid» ;; pat-eu1-«uuid»
hugging_face | HF_TOKEN | huggingface.co | hf_«L34»
jfrog | ARTIFACTORY_API_KEY | acme.jfrog.io | AKCp8«w68» ;; cmVmdGtuOjAxOjE3«w48»
jwt | SERVICE_JWT | auth.acme.dev | «jwt»
langfuse | LANGFUSE_SECRET_KEY | cloud.langfuse.com | sk-lf-«uuid»
langsmith | LANGSMITH_API_KEY | api.smith.langchain.com | lsv2_pt_«x32»_«x10» ;; lsv2_sk_«x32»_«x10»
linear | LINEAR_API_KEY | api.linear.app | lin_api_«w40»
mapbox | MAPBOX_SECRET_TOKEN | api.mapbox.com | sk.«mapbox1».«b22»
mongodb_atlas | ATLAS_CLIENT_SECRET | cloud.mongodb.com | mdb_sa_sk_«w40»
neon | NEON_API_KEY | console.neon.tech | napi_«l64»
netlify | NETLIFY_AUTH_TOKEN | api.netlify.com | nfp_«w36»
new_relic | NEW_RELIC_API_KEY | api.newrelic.com | NRAK-«u27»
notion | NOTION_TOKEN | api.notion.com | ntn_«d11»«w35» ;; secret_«w43»
npm | NPM_TOKEN | registry.npmjs.org | npm_«crc30»
nuget | NUGET_API_KEY | api.nuget.org | oy2«l43»
one_password | OP_SERVICE_ACCOUNT_TOKEN | acme.1password.eu | ops_«account1»
openai | OPENAI_API_KEY | api.openai.com | sk-proj-«b74»T3BlbkFJ«b74» ;; sk-«w20»T3BlbkFJ«w20» ;; sk-svcacct-«b58»T3BlbkFJ«b58»
openrouter | OPENROUTER_API_KEY | openrouter.ai | sk-or-v1-«x64»
openshift | OC_TOKEN | api.ocp.acme.dev:6443 | sha256~«b43»
paypal | BRAINTREE_ACCESS_TOKEN | api.braintreegateway.com | access_token$production$«l16»$«x32»
perplexity | PERPLEXITY_API_KEY | api.perplexity.ai | pplx-«w48»
pinecone | PINECONE_API_KEY | api.pinecone.io | pcsk_«w6»_«w63»
plaid | PLAID_ACCESS_TOKEN | production.plaid.com | access-production-«uuid» ;; access-sandbox-«uuid»
planetscale | PLANETSCALE_TOKEN | api.planetscale.com | pscale_tkn_«b43» ;; pscale_pw_«b43» ;; pscale_oauth_«b43»
postman | POSTMAN_API_KEY | api.getpostman.com | PMAK-«x24»-«x34»
prefect | PREFECT_API_KEY | api.prefect.cloud | pnu_«w36»
pulumi | PULUMI_ACCESS_TOKEN | api.pulumi.com | pul-«x40»
pypi | TWINE_PASSWORD | upload.pypi.org | «pypi»
replicate | REPLICATE_API_TOKEN | api.replicate.com | r8_«w37»
resend | RESEND_API_KEY | api.resend.com | re_«w8»_«w24»
rubygems | GEM_HOST_API_KEY | rubygems.org | rubygems_«x48»
sendgrid | SENDGRID_API_KEY | api.sendgrid.com | SG.«b22».«b43»
sentry | SENTRY_AUTH_TOKEN | sentry.io | sntryu_«x64» ;; sntrys_«sentry»_«B43»
shippo | SHIPPO_API_TOKEN | api.goshippo.com | shippo_live_«x40»
shopify | SHOPIFY_ACCESS_TOKEN | acme.myshopify.com | shpat_«x32» ;; shpss_«x32» ;; shpca_«x32»
slack_app | SLACK_APP_TOKEN | slack.com | xapp-1-A«u10»-«d13»-«x64»
slack_bot | SLACK_BOT_TOKEN | slack.com | xoxb-«d12»-«d13»-«w24»
slack_user | SLACK_USER_TOKEN | slack.com | xoxp-«d12»-«d12»-«d13»-«x32» ;; xoxe.xoxp-1-«w163» ;; xoxe-1-«w146»
sonarqube | SONAR_TOKEN | sonar.acme.dev | squ_«x40» ;; sqp_«x40»
sourcegraph | SRC_ACCESS_TOKEN | sourcegraph.com | sgp_«x16»_«x40»
square | SQUARE_ACCESS_TOKEN | connect.squareup.com | EAAAl«b59» ;; sq0csp-«b43»
stripe_live | STRIPE_SECRET_KEY | api.stripe.com | sk_live_51«w99» ;; sk_live_«w24»
stripe_restricted | STRIPE_RESTRICTED_KEY | api.stripe.com | rk_live_51«w99» ;; rk_live_«w24»
stripe_test | STRIPE_TEST_KEY | api.stripe.com | sk_test_51«w99»
stripe_webhook | STRIPE_WEBHOOK_SECRET | api.stripe.com | whsec_«w32»
supabase | SUPABASE_SECRET_KEY | acme.supabase.co | sb_secret_«b22»_«b8» ;; sbp_«x40»
tailscale | TS_AUTHKEY | api.tailscale.com | tskey-auth-k«w11»CNTRL-«w32» ;; tskey-api-k«w11»CNTRL-«w32»
telegram | TELEGRAM_BOT_TOKEN | api.telegram.org | 7«d9»:AA«b33»
terraform_cloud | TF_TOKEN_app_terraform_io | app.terraform.io | «w14».atlasv1.«b67»
trello | TRELLO_TOKEN | api.trello.com | ATTA«x64»«X8»
typeform | TYPEFORM_TOKEN | api.typeform.com | tfp_«w44»_«b14»
vault | VAULT_TOKEN | vault.acme.dev:8200 | hvs.«b92» ;; hvb.«b140» ;; hvs.«b24»
xai | XAI_API_KEY | api.x.ai | xai-«w80»
"""

# The same, but only the name beside them says what they are.
BY_NAME = """
algolia | ALGOLIA_ADMIN_API_KEY | acme.algolia.net | «x32»
aws_secret | AWS_SECRET_ACCESS_KEY | sts.amazonaws.com | «B40»
aws_session | AWS_SESSION_TOKEN | sts.amazonaws.com | IQoJb3JpZ2luX2VjE«B300»==
cloudflare_old | CF_API_TOKEN | api.cloudflare.com | «b40»
cohere | COHERE_API_KEY | api.cohere.com | «w40»
datadog | DD_API_KEY | api.datadoghq.eu | «x32» ;; «x40»
deepseek | DEEPSEEK_API_KEY | api.deepseek.com | sk-«x32»
django_secret_key | DJANGO_SECRET_KEY | shop.acme.dev | «pw50»
ethereum_key | DEPLOYER_PRIVATE_KEY | sepolia.infura.io | 0x«x64»
generic_api_key | ACME_API_KEY | api.acme.dev | «w32» ;; «url32» ;; «x48»
generic_base64 | ENCRYPTION_KEY | kms.acme.dev | «std32» ;; «std24» ;; «std48»
generic_hex | WEBHOOK_SECRET | hooks.acme.dev | «x64» ;; «x40» ;; «x32»
generic_password | DB_PASSWORD | db.acme.internal | «pw20» ;; «w16» ;; «pw14»
generic_token | ACCESS_TOKEN | api.acme.dev | «b43» ;; «w24» ;; «x40»
heroku_uuid | HEROKU_API_KEY | api.heroku.com | «uuid»
hetzner | HCLOUD_TOKEN | api.hetzner.cloud | «w64»
laravel_key | APP_KEY | shop.acme.dev | base64:«std32»
linode | LINODE_TOKEN | api.linode.com | «x64»
mailchimp | MAILCHIMP_API_KEY | us21.api.mailchimp.com | «x32»-us21 ;; «x32»-us6
mailgun | MAILGUN_API_KEY | api.mailgun.net | key-«x32» ;; «x32»-«x8»-«x8»
mistral | MISTRAL_API_KEY | api.mistral.ai | «w32»
nextauth | NEXTAUTH_SECRET | app.acme.dev | «std32»
okta | OKTA_API_TOKEN | acme.okta.com | 00«b40»
passphrase | VAULT_PASSPHRASE | backup.acme.dev | «phrase5» ;; «phrase6»
password_human | ADMIN_PASSWORD | admin.acme.dev | «human»
postmark | POSTMARK_SERVER_TOKEN | api.postmarkapp.com | «uuid»
rails_master_key | RAILS_MASTER_KEY | shop.acme.dev | «x32»
snyk | SNYK_TOKEN | api.snyk.io | «uuid»
twilio | TWILIO_AUTH_TOKEN | api.twilio.com | «x32»
vercel | VERCEL_TOKEN | api.vercel.com | «w24»
wandb | WANDB_API_KEY | api.wandb.ai | «x40»
wireguard | WG_PRIVATE_KEY | vpn.acme.dev | «std32»
zendesk | ZENDESK_API_TOKEN | acme.zendesk.com | «w40»
"""

# %E and %e are the variable's name, %H the host, %S the secret.
BESIDE_NAME = """export %E=%S
%E=%S
%E="%S"
%e: "%S"
%e: %S
"%e": "%S",
%e = '%S'
gh secret set %E --body "%S" --repo acme/shop
docker run --rm -e %E=%S ghcr.io/acme/worker:1.4.2
os.environ["%E"] = "%S"
$env:%E = "%S"
environment: {%E: "%S", LOG_LEVEL: debug}
ENV %E=%S
- set `%E=%S` before `make deploy`, or %H answers 401
"env": { "%E": "%S" }
claude mcp add acme --env %E=%S -- npx -y acme-mcp
kubectl create secret generic acme --from-literal=%E='%S'
fix: put %E=%S into .env.local; the one in .env is stale
<add key="%E" value="%S" />
const %e = "%S"; // for %H
"""
ANYWHERE = (
    BESIDE_NAME
    + """curl -sS -H "Authorization: Bearer %S" https://%H/v1/me
curl -fsSL 'https://%H/v1/items?access_token=%S&limit=50'
Correction: the client for %H sent the old key; it works with `%S` only.
2026-03-04T10:22:31.118Z ERROR [http] 401 from %H (key %S, attempt 3)
client = Client("%S", timeout=30)  # %H
- tried `%S` against %H and got 403: a scope was missing
| %H | `%S` | valid until 2026-12-31 |
"args": ["--host", "%H", "--auth", "%S"]
The staging credential for %H is %S, and Ana rotates it on Fridays.
X-Api-Key: %S
Fix: call %H with **%S**, not with the one from the README.
req.Header.Set("Authorization", "Bearer %S")
tried: login to %H with %S
"""
)

# kind: templates of its own, the secret in brackets.
OF_ITS_OWN = r"""
age: echo '⟦«age»⟧' > ~/.config/sops/age/keys.txt ;; SOPS_AGE_KEY=⟦«age»⟧ sops -d secrets.yaml ;; ⟦«age»⟧
authorization_basic: curl -H 'Authorization: Basic ⟦«basic»⟧' https://ci.acme.dev/job/shop ;; Authorization: Basic ⟦«basic»⟧
authorization_basic: headers = {"Authorization": "Basic ⟦«basic»⟧"} ;; "auths": {"ghcr.io": {"auth": "⟦«basic»⟧"}}
authorization_bearer: curl https://api.acme.dev/me -H "authorization: bearer ⟦«w40»⟧" ;; -H 'Authorization: Token ⟦«x40»⟧' \
authorization_bearer: the proxy wants `Proxy-Authorization: Bearer ⟦«url32»⟧` as well ;; Authorization: Bearer ⟦«b43»⟧
authorization_bearer: headers={"Authorization": f"Bearer ⟦«x64»⟧"}
aws_access_key: AccessDenied: user with key ⟦AKIA«A16»⟧ is not authorized to perform s3:PutObject
aws_access_key: wrong profile: ci uses ⟦AKIA«A16»⟧, not the admin key ;; AWS_ACCESS_KEY_ID=⟦ASIA«A16»⟧ make plan
aws_access_key: aws_access_key_id = ⟦AKIA«A16»⟧ ;; "accessKeyId": "⟦AKIA«A16»⟧",
aws_bedrock: export AWS_BEARER_TOKEN_BEDROCK=⟦ABSK«bedrock»⟧ ;; -H "Authorization: Bearer ⟦ABSK«bedrock»⟧"
aws_bedrock: the key for Bedrock is ⟦ABSK«bedrock»⟧
azure_sas: https://acme.blob.core.windows.net/b/dump.sql?sv=2024-11-04&se=2027-01-01T00%3A00Z&sr=c&sp=rl&sig=⟦«w43»%3D⟧
azure_sas: azcopy cp d.tar "https://acme.blob.core.windows.net/b?sv=2024-11-04&ss=b&sig=⟦«w43»%3D⟧"
azure_sas: SAS_SIG="?sp=r&sig=⟦«w43»%3D⟧"
azure_service_bus: SERVICEBUS="Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=⟦«std32»⟧"
azure_service_bus: Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=⟦«B33»+ASb«B5»«q1»=⟧
azure_service_bus: "SharedAccessKey=⟦«std32»⟧;EntityPath=orders"
azure_storage: DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=⟦«B76»+ASt«B5»«q1»==⟧;EndpointSuffix=core.windows.net
azure_storage: az storage blob list --account-name acme --account-key "⟦«B76»+ASt«B5»«q1»==⟧"
azure_storage: storage: { account: acme, key: "⟦«B76»+ASt«B5»«q1»==⟧" }
basic_auth_url: pip install --index-url https«:»ci:⟦«w22»⟧@pypi.acme.dev/simple shop ;; ftp«:»backup:⟦«w12»⟧@10.0.4.7/dumps
basic_auth_url: HTTPS_PROXY=http«:»svc-build:⟦«w14»⟧@proxy.acme.dev:3128 npm ci
basic_auth_url: git clone https«:»oauth2:⟦«b24»⟧@git.acme.dev/shop.git ;; https«:»admin:⟦«w18»⟧@grafana.acme.dev/api/health
cli_login: curl -u "deploy:⟦«pw18»⟧" https://nexus.acme.dev/service/rest ;; docker login -u acme -p ⟦«w28»⟧ registry.acme.dev
cli_login: az login -u ci@acme.dev --password '⟦«pw20»⟧' ;; sshpass -p '⟦«pw16»⟧' ssh deploy@10.0.4.7
cli_password: PGPASSWORD='⟦«pw18»⟧' psql -h db -U app ;; mysql -h db -u root -p⟦«w16»⟧ shop ;; redis-cli -a ⟦«w32»⟧ ping
connection_string: Server=tcp:sql.acme.dev,1433;Database=shop;User ID=app;Password=⟦«pw20»⟧;Encrypt=true;
connection_string: host=db port=5432 dbname=shop user=app password=⟦«w20»⟧ ;; jdbc:mysql«:»db/shop?user=app&password=⟦«w18»⟧
cookie: curl -b 'session=⟦«b64»⟧' https://app.acme.dev/admin ;; Cookie: connect.sid=s%3A⟦«b32».«w43»⟧; theme=dark
cookie: Cookie: _gitlab_session=⟦«x32»⟧ ;; d=⟦xoxd-«w140»⟧
credentials_file: machine api.acme.dev login ci password ⟦«w24»⟧ ;; //npm.acme.dev/:_authToken=⟦«uuid»⟧ ;; _auth=⟦«basic»⟧
credentials_file: //npm.acme.dev/:_password=⟦«text»⟧ ;; db.acme.dev:5432:shop:app:⟦«w20»⟧
database_url: DATABASE_URL=postgresql«:»app:⟦«w20»⟧@db.acme.internal:5432/shop ;; mysql«:»root:⟦«w16»⟧@127.0.0.1:3306/shop
database_url: create_engine("postgresql+asyncpg«:»app:⟦«w24»⟧@db/shop")
service_url: mongodb+srv«:»app:⟦«w18»⟧@cluster0.ab1cd.mongodb.net/shop?retryWrites=true ;; amqp«:»worker:⟦«b22»⟧@mq:5672/jobs
service_url: redis«:»:⟦«w32»⟧@cache:6379/0
discord_webhook: curl -d @m.json ⟦https«:»discord.com/api/webhooks/1«d18»/«b68»⟧
discord_webhook: alerts go to ⟦https«:»discordapp.com/api/webhooks/1«d18»/«b68»⟧
discord_webhook: WEBHOOK=⟦https«:»discord.com/api/webhooks/1«d18»/«b68»⟧
firebase_fcm: Authorization: key=⟦AAAA«b7»:APA91b«b134»⟧ ;; "server_key": "⟦AAAA«b7»:APA91b«b134»⟧"
firebase_fcm: FCM_SERVER_KEY=⟦AAAA«b7»:APA91b«b134»⟧
gcp_service_account: "private_key": "⟦«open» PRIVATE KEY«-»\nMIIEvQIBADANBgkqhkiG9w«B42»\n«pemj25»\n«close» PRIVATE KEY«-»\n⟧",
gcp_service_account: GCP_KEY='{"private_key":"⟦«open» PRIVATE KEY«-»\nMIIEvg«B58»\n«pemj25»\n«close» PRIVATE KEY«-»⟧"}'
gcp_service_account: private_key: "⟦«open» PRIVATE KEY«-»\nMIIEvAIBADANBg«B50»\n«pemj25»\n«close» PRIVATE KEY«-»\n⟧"
kubernetes_secret: apiVersion: v1«nl»kind: Secret«nl»stringData:«nl»  api-key: ⟦«w40»⟧
kubernetes_secret: apiVersion: v1«nl»kind: Secret«nl»data:«nl»  DB_PASSWORD: ⟦«text»⟧
kubernetes_secret: data: { password: ⟦«text»⟧ } # kind: Secret
password_code: if (user === "admin" && password === "⟦«pw16»⟧") { ;; sa_password = "⟦«pw20»⟧" # terraform.tfvars
password_code: login("ana@acme.dev", password="⟦«pw16»⟧") ;; CREATE USER app WITH PASSWORD '⟦«pw18»⟧';
password_config: spring.datasource.password=⟦«w20»⟧ ;; ansible_become_pass: "⟦«pw14»⟧" ;; conn.setPassword("⟦«pw18»⟧");
password_config: <password>⟦«pw16»⟧</password>
password_prose: Correction: log in as deploy with password ⟦«w20»⟧, not with the one from the wiki
password_prose: the password for the staging box is ⟦«pw16»⟧ ;; pw: ⟦«pw14»⟧ (ask before you change it)
password_prose: user/pass: deploy / ⟦«pw16»⟧
password_translated: mot de passe : ⟦«pw14»⟧ ;; das Datenbankpasswort lautet ⟦«pw16»⟧ ;; la contraseña del servidor es ⟦«pw18»⟧
pem_private_key: deploy key:«nl»⟦«open» OPENSSH PRIVATE KEY«-»«nl»b3BlbnNzaC1r«B58»«nl»«pem5»«nl»«close» OPENSSH PRIVATE KEY«-»⟧
pem_private_key: ⟦«open» ENCRYPTED PRIVATE KEY«-»«nl»MIIFHDBOBgkqh«B51»«nl»«pem26»«nl»«close» ENCRYPTED PRIVATE KEY«-»⟧
pem_private_key: EC_KEY="⟦«open» EC PRIVATE KEY«-»\nMHcCAQEEI«B55»\n«pemj2»\n«close» EC PRIVATE KEY«-»⟧"
pem_private_key: ⟦«open» RSA PRIVATE KEY«-»«nl»MIIEow«B58»«nl»«pem24»«nl»«close» RSA PRIVATE KEY«-»⟧
pem_header: + ⟦«open» OPENSSH PRIVATE KEY«-»⟧ ;; key: | ⟦«open» PRIVATE KEY«-»⟧ ;; ⟦«open» RSA PRIVATE KEY«-»⟧
pgp_private: ⟦«open» PGP PRIVATE KEY BLOCK«-»«nl»«nl»lQdGB«B59»«nl»«pem40»«nl»=«B4»«nl»«close» PGP PRIVATE KEY BLOCK«-»⟧
pgp_private: GPG_KEY="⟦«open» PGP PRIVATE KEY BLOCK«-»\n\nlIYEZ«B59»\n«pemj8»\n=«B4»\n«close» PGP PRIVATE KEY BLOCK«-»⟧"
pgp_private: ⟦«open» PGP PRIVATE KEY BLOCK«-»⟧
query_string: https://api.acme.dev/cb?client_id=shop&client_secret=⟦«b40»⟧ ;; wss://feed.acme.dev/?token=⟦«b43»⟧&v=2
query_string: https://maps.acme.dev/v2/geocode?q=Oslo&api_key=⟦«w32»⟧ ;; GET /hook?secret=⟦«x32»⟧ HTTP/1.1
slack_webhook: alerts go to ⟦https«:»hooks.slack.com/services/T«u10»/B«u10»/«w24»⟧, not to the old channel
slack_webhook: curl -d @m.json ⟦https«:»hooks.slack.com/services/T«u10»/B«u10»/«w24»⟧
slack_webhook: url: ⟦https«:»hooks.slack.com/services/T«u8»/B«u10»/«w24»⟧
git_remote_url: git remote set-url origin https«:»oauth2:⟦glpat-«b20»⟧@gitlab.com/acme/shop.git
git_remote_url: git clone https«:»x-access-token:⟦ghs_«crc30»⟧@github.com/acme/shop.git
git_remote_url: https«:»⟦ghp_«crc30»⟧@github.com/acme/shop
telegram_url: webhook set on https«:»api.telegram.org/bot⟦8«d9»:AA«b33»⟧/setWebhook ;; bot = Bot("⟦6«d9»:AA«b33»⟧")
telegram_url: curl https«:»api.telegram.org/bot⟦7«d9»:AA«b33»⟧/getMe
twilio_pair: curl -u AC«x32»:⟦«x32»⟧ https://api.twilio.com/2010-04-01/Accounts.json
twilio_pair: TWILIO_API_KEY=SK«x32» TWILIO_API_SECRET=⟦«w32»⟧ node send.js ;; Client("AC«x32»", "⟦«x32»⟧")  # auth token
"""

# kind: lines that must pass.
LOOK_ALIKES = r"""
git_sha: see https://github.com/acme/shop/commit/«x40» ;; bisect: «x40» is the first bad commit ;; git revert «x40» && git push
git_sha: uses: actions/checkout@«x40» # v4.2.2 ;; FETCH_HEAD is «x40» on branch main ;; Merge commit '«x40»' into release
git_sha: the bug came in with «x40» ;; tree «x40»«nl»parent «x40» ;; index «x7»..«x7» 100644 ;; rev = "«x40»"
sha256: Digest: sha256:«x64» Status: Downloaded newer image ;; resolved digest ghcr.io/acme/worker@sha256:«x64» ;; sha256: «x64»
sha256: oci: manifest sha256:«x64» not found ;; FROM python:3.13-slim@sha256:«x64» ;; content hash «x64» did not match
sha256: «x64»  shop-1.4.2.tar.gz ;; md5sum: «x32»  dump.sql ;; --hash=sha256:«x64» \ ;; checksum = "«x64»" ;; sha512:«x128»
container_id: pod/web-7d9c6b8f5d-«l5» was evicted ;; container «x64» exited with 137 ;; docker logs «x12» --tail 50
uuid: session «uuid» ended without a summary ;; PRIMARY KEY '«uuid»' already exists ;; request_id=«uuid» took 912 ms
uuid: job «uuid» retried 3 times ;; GET /v1/orders/«uuid» 404 ;; "id": "«uuid»", ;; urn:uuid:«uuid» ;; tenant: «uuid»
ulid: supersedes «ulid» and «ulid» ;; event «ulid» arrived twice ;; memories/«ulid».md ;; id: «ulid»
integrity: integrity="sha384-«std48»" crossorigin="anonymous" ;; golang.org/x/net v0.38.0 h1:«std32»
integrity: "integrity": "sha512-«std64»", ;; vendorHash = "sha256-«std32»"; ;; script-src 'sha256-«std32»'
integrity: narHash = "sha256-«std32»";
lock_file: "node_modules/ms": {"version": "2.1.3", "resolved": "https://registry.npmjs.org/ms/-/ms-2.1.3.tgz"}
lock_file: {file = "idna-3.10-py3-none-any.whl", hash = "sha256:«x64»"}, ;; dependencies#«x40»
lock_file: source = "git+https://github.com/acme/core?rev=v2#«x40»"
nix_path: /nix/store/«l32»-glibc-2.40 was garbage collected ;; /nix/store/«l32»-openssl-3.0.16/bin/openssl
public_key: «open» PGP PUBLIC KEY BLOCK«-»«nl»«nl»mDMEZ«B59»«nl»«pem8»«nl»=«B4»«nl»«close» PGP PUBLIC KEY BLOCK«-»
public_key: «open» PUBLIC KEY«-»«nl»MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE«B28»«nl»«B58»==«nl»«close» PUBLIC KEY«-»
public_key: github.com ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABB«B86»= ;; «open» PGP SIGNATURE«-»
public_key: «open» CERTIFICATE REQUEST«-»«nl»MIIC«B60»«nl»«pem14»«nl»«close» CERTIFICATE REQUEST«-» ;; gpg: using RSA key «X40»
public_key: {"kty":"EC","crv":"P-256","kid":"2026-03","x":"«b43»","y":"«b43»","use":"sig"} ;; SHA256:«B43» ana@laptop (ED25519)
public_key: «open» CERTIFICATE«-»«nl»MIID«B60»«nl»«pem18»«nl»«close» CERTIFICATE«-» ;; {"kty":"RSA","e":"AQAB","n":"«b342»"}
public_key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI«B43» ana@laptop ;; ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ«B340»= ci@acme
public_key: signing-key fingerprint «X40» is on the team page ;; "ca": "«open» CERTIFICATE«-»\n«pemj18»\n..."
public_key: PublicKey = «std32» # wg peer ;; NEXT_PUBLIC_VAPID_KEY=B«b86» ;; VAPID_PUBLIC_KEY=B«b86» ;; gpg --recv-keys «X40»
public_key: recipients: «agepub»
publishable: SENTRY_DSN=https://«x32»@o«d6».ingest.de.sentry.io/«d16» ;; <div class="g-recaptcha" data-sitekey="6Lc«b37»"></div>
publishable: SUPABASE_PUBLISHABLE_KEY=sb_publishable_«b22»_«b8» ;; mapboxgl.accessToken = "pk.«mapbox1».«b22»";
publishable: VITE_CLERK_PUBLISHABLE_KEY=pk_live_«domain» ;; STRIPE_PUBLISHABLE_KEY=pk_live_51«w99» ;; posthog.init("phc_«w43»")
publishable: data-sitekey="0x4AAAAAAA«b14»" ;; loadStripe("pk_test_51«w99»") ;; publishableKey: pk_live_«w24»
publishable: PADDLE_CLIENT_TOKEN is public ;; gtag("config", "G-«u10»")
placeholder: aws_secret_access_key = wJalrXUtn«_»FEMI/K7MDENG/bPxRfiCY«_»EXAMPLEKEY ;; SLACK_BOT_TOKEN=xoxb-«_»your-bot-token
placeholder: a PEM file begins with five dashes and the word BEGIN ;; PyPI tokens begin with pypi-, npm ones with npm_
placeholder: https«:»hooks.slack.com/services/T000/B000/XXXX ;; aws_access_key_id = AKIA«_»IOSFODNN7«_»EXAMPLE ;; token = "***"
placeholder: the key starts with AKIA and has 20 characters ;; DB_PASSWORD=replace-me-with-a-real-password ;; password: changeme
placeholder: Authorization: Basic <base64 of user:pass> ;; "apiKey": "insert-your-api-key", ;; STRIPE_SECRET_KEY=sk_live_«z24»
placeholder: Authorization: Bearer <token> ;; ANTHROPIC_API_KEY=sk-ant-... ;; api_key: "XXXXXXXXXXXXXXXX" ;; token: <your-token>
placeholder: API_KEY=YOUR_API_KEY_HERE ;; SECRET_KEY=<generate one> ;; -H "x-api-key: {api_key}" ;; GITHUB_TOKEN=ghp_«z36»
placeholder: password: "<redacted>" ;; OPENAI_API_KEY=sk-... ;; password = "********" ;; glpat-<20 characters> ;; secret: TODO
placeholder: Bearer eyJhbGciOi... ;; token=[REDACTED] ;; HF_TOKEN=hf_xxx ;; TOKEN=dummy
variable: arn:aws:secretsmanager:eu-west-1:«d12»:secret:shop/db-AbCdEf ;; aws ssm get-parameter --name /shop/prod/db-password
variable: SecretId: projects/«d12»/secrets/db-password/versions/latest ;; api_key = settings.ACME_API_KEY.get_secret_value()
variable: vault kv get -field=password secret/data/shop/prod/database ;; const token = await getAccessToken({ audience });
variable: curl -u "$USER:$PASSWORD" https://nexus.acme.dev ;; password: <%= ENV.fetch("DATABASE_PASSWORD") %>
variable: DB_PASSWORD=$(op read op://prod/db/password) ;; secretKeyRef: {name: shop-db, key: password} ;; PASSWORD=%DB_PASS%
variable: const key = process.env.STRIPE_SECRET_KEY; ;; export VAULT_TOKEN="$(cat ~/.vault-token)" ;; api_key: !secret acme_key
variable: token: keyring.get_password("acme", user) ;; password = getpass.getpass("Password: ") ;; auth_token=request.auth_token
variable: secret_key = secrets.token_urlsafe(32) ;; PASSWORD_FILE=/run/secrets/db_password ;; token = os.environ["GITHUB_TOKEN"]
variable: apiKey: import.meta.env.VITE_API_KEY ;; password: "{{ vault_db_password }}" ;; secret: op://team/stripe/secret-key
variable: token: ${{ secrets.GITHUB_TOKEN }} ;; password: ${DB_PASSWORD} ;; token = var.github_token ;; client_secret=None
variable: token=self._token ;; api_key=$API_KEY ;; --token "$TOKEN"
prose: CSRF token: send it in the X-CSRF-Token header, never in the query ;; Passwords need 12 characters, a digit and a symbol
prose: the tokenizer splits camelCase; access_token_expires_in is seconds ;; password=required, token=optional in the schema
prose: The password field must not be autofilled on the sign-up page ;; private key: stored in the HSM, nobody can export it
prose: Password reset mails go out twice: the job is not idempotent ;; wrong_because: the secret was mounted read-only
prose: login with password fails when caps lock is on ;; passphrase: none, the volume is not encrypted ;; token budget: 32000
prose: Das Passwort steht im Tresor, Eintrag Staging ;; secrets live in 1Password, vault Engineering ;; token: 128 of 200k
prose: tokens are counted before the prompt is cut ;; auth: bearer tokens expire after 15 minutes ;; Secret: keep tests small.
prose: authentication-required-for-this-endpoint ;; the token: refresh it first, then retry ;; key: value pairs, one per line
prose: API key rotation policy: every 90 days ;; secret = shared between web and worker ;; the api key is read once at start-up
prose: api_key is None when .env is missing ;; never log the Authorization header ;; credentials: see the runbook
prose: password: ask Ana ;; pwd: print it
code: tokenizer = AutoTokenizer.from_pretrained("sentence-transformers/all-MiniLM-L6-v2") ;; key: app.kubernetes.io/managed-by
code: password_hash = "$2b$12$«_»EXAMPLE.EXAMPLE.EXAMPLE" (bcrypt, 60 chars) ;; password = models.CharField(max_length=128)
code: token_hash CHAR(64) NOT NULL -- SHA-256 of the token, never the token ;; scopes: ["read:packages", "write:packages"]
code: AWS_SECRET_ACCESS_KEY, GITHUB_TOKEN and NPM_TOKEN must be set ;; type SecretKey = Awaited<ReturnType<typeof importKey>>;
code: except (InvalidTokenError, ExpiredSignatureError) as error: ;; def reset_password_token_generator(user: User) -> str:
code: if (!token) throw new Error("missing access token"); ;; primary_key=True, foreign_key="accounts.account_id"
code: X-CSRF-Token: same as the csrftoken cookie ;; <input type="password" name="password"> ;; assert token == expected_token
code: private_key_path = "~/.ssh/id_ed25519" ;; "token": { "type": "string" } ;; KEY_ROTATION_INTERVAL_DAYS=90
code: api_key: str | None = None ;; secretName: shop-tls-2026 ;; PASSWORD_MIN_LENGTH = 12 ;; token_type = "Bearer"
code: "password": null, ;; @api_key_required ;; max_tokens=4096
long_name: test_resolve_reference_returns_none_when_the_commit_is_unreachable ;; org.acme.shop.v2.OrderServiceGrpc
long_name: AbstractSingletonProxyFactoryBeanDefinitionRegistryPostProcessor ;; useOptimisticAccountSettingsMutationWithRollback
long_name: MAX_CONCURRENT_CONNECTIONS_PER_AUTHENTICATED_CLIENT_SESSION
minified: !function(e,t){"object"==typeof exports?module.exports=t():e.Q=t()}(this,function(){return 7}) ;; main.«x8».chunk.js
minified: _next/static/«b21»/_buildManifest.js ;; dist/assets/index-«b8».js is 412 kB ;; mappings: "AAAA,SAASA,EAAE,CAACC"
minified: .css-1q«l6»-MuiButton-root
base64_data: data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7 ;; echo «hello» | base64 -d
base64_data: <img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA«B120»="> ;; url(data:font/woff2;base64,d09GMgABAAAA«B80»)
base64_data: body: «hello»
http_header: x-github-request-id: «X4»:«X5»:«X7»:«X7»:«X8» ;; traceparent: 00-«x32»-«x16»-01 ;; trace_id=«x32» span_id=«x16»
http_header: If-None-Match: W/"«x40»" ;; request-id: req_011«w21» ;; x-amz-cf-id: «b54»== ;; X-Request-Id: «uuid»
http_header: CF-Ray: «x16»-FRA ;; ETag: "«x32»"
cache_key: key: npm-${{ hashFiles('package-lock.json') }} ;; cache restored from key: v2-deps-main-«x40» ;; Linux-pip-3.13-«x64»
cache_key: s3://acme-cache/sccache/«x1»/«x1»/«x64» ;; .mypy_cache/3.13/mnemos/«x12».meta.json ;; redis key user:«d7»:cart
cache_key: turbo: cache hit, replaying «x16»
object_id: client_id: «d12»-«l32».apps.googleusercontent.com ;; https://docs.google.com/document/d/1«b43»/edit ;; chatcmpl-«w29»
object_id: https://www.notion.so/acme/Runbook-«x32» ;; cus_«w14» has no default payment method ;; deployment dpl_«w28» is ready
object_id: https://figma.com/design/«w22»/Shop ;; msg_01«w22» stopped at max_tokens ;; arn:aws:iam::«d12»:role/ci-deploy
object_id: channel C0«u9», user U0«u9» ;; i-0«x16» in subnet-0«x16» ;; price_1«w23» is archived ;; appId: 1:«d12»:web:«x22»
object_id: commit-graph-«x40».graph ;; SM«x32» was undelivered ;; tx 0x«x64» was reverted ;; https://youtu.be/«b11»
object_id: toolu_01«w22» failed ;; pi_3«w23» needs 3DS ;; ipfs://bafybei«a52» ;; vpc-0«x16» is full ;; address bc1q«l38»
object_id: Run ID: run-«w16» ;; snowflake 1«d18» ;; contract 0x«x40» ;; resp_«x48» ;; acct-«d12»
version: torch-2.9.0+cu128-cp313-cp313-manylinux_2_28_x86_64.whl ;; node_modules/.pnpm/@types+node@22.15.3/node_modules
version: Chrome/141.0.7390.54 Safari/537.36 ;; v1.4.2-rc.3+build.20260304.«x7» ;; PostgreSQL 17.4 (Debian) ;; 20260304T102231Z
version: pydantic-core==2.41.5 ;; go1.24.2 linux/amd64
path: ~/Library/Application Support/Code/User/settings.json ;; C:\Users\ana\AppData\Local\Programs\Python\Python313
path: /etc/ssl/private/ is not readable ;; tests/fixtures/secrets/README.md ;; src/auth/token_refresh.py:118 ;; keys/id_rsa.pub
path: /home/ana/.ssh/known_hosts ;; mnemos/vault/staging.py
url: https://registry.npmjs.org/@types/node/-/node-22.15.3.tgz ;; https«:»x-access-token:${GH_TOKEN}@github.com/acme/shop
url: mongodb«:»<user>:<password>@cluster0.mongodb.net ;; https://api.acme.dev/v1/tokens?page=2&limit=50 ;; redis://cache:6379/0
url: postgres«:»app:${DB_PASSWORD}@db:5432/shop ;; https«:»$USER:$TOKEN@git.acme.dev/shop.git ;; amqp«:»{user}:{password}@{host}
url: ssh://git@gitlab.acme.dev:2222/shop.git ;; postgres«:»USER:PASSWORD@HOST:5432/NAME ;; https://medium.com/@ana/tokens-8f3c
url: https://ana@git.acme.dev/shop.git ;; http://[::1]:3000/@fs/src/main.ts ;; http://localhost:8080/health
url: git@github.com:acme/shop.git ;; postgres://app@db:5432/shop ;; npm i @scope/pkg@1.2.3 ;; mailto:ana@acme.dev
colour: color: #«x6»; background: #«x8» ;; --accent: #«x6»; --ink: #«x3»; ;; fill="#«X6»" stroke="#«X6»"
number: 9007199254740993 is above MAX_SAFE_INTEGER ;; IBAN starts with DE and 20 digits ;; order «d13» was paid twice
number: 10.0.4.7:5432 -> 10.0.9.12
regex: /^sk-[a-zA-Z0-9]{48}$/ matches the old keys ;; re.compile(r"[A-Za-z0-9_-]{20,}") ;; grep -rE 'AKIA[0-9A-Z]{16}' .
regex: \bghp_\w{36}\b
markup: [[corrections/«ulid»|lock the index first]] ;; ==================================== ;; <a id="user-content-«x8»"></a>
markup: tags: [auth, token, password-reset] ;; - [ ] rotate the token ^«l6» ;; ![](attachments/«x32».png) ;; «-»«-»«-»«-»«-»
markup: aliases: ["secret santa"] ;; | a | b |«nl»|---|---|
"""


@dataclass(frozen=True, slots=True)
class Line:
    """One text: what kind it is of, and the exact secret in it, or "" where it only looks like one."""

    text: str
    kind: str
    secret: str


def lines(seed: int = 1) -> list[Line]:
    """All lines, the secrets first; the same seed gives the same ones, and each kind is drawn by itself."""
    found: list[Line] = []
    for table, surroundings in ((BY_FORM, ANYWHERE), (BY_NAME, BESIDE_NAME)):
        for kind, name, host, formats in _rows(table):
            rng = Random(f"{seed} {kind}")
            choices = formats.split(" ;; ")
            for number, around in enumerate(rng.sample(surroundings.strip().splitlines(), PER_KIND)):
                secret = _fill(rng, choices[number % len(choices)])
                text = around.strip().replace("%E", name).replace("%e", name.lower()).replace("%H", host)
                found.append(Line(text.replace("%S", secret), kind, secret))
    for number, (kind, template) in enumerate(_templates(OF_ITS_OWN)):
        before, secret, after = re.split("[⟦⟧]", _fill(Random(f"{seed} {kind} {number}"), template))
        found.append(Line(before + secret + after, kind, secret))
    for number, (kind, template) in enumerate(_templates(LOOK_ALIKES)):
        found.append(Line(_fill(Random(f"{seed} {kind} {number}"), template), kind, ""))
    return found


def _rows(table: str) -> Iterator[list[str]]:
    return (row.split(" | ") for row in table.strip().splitlines())


def _templates(table: str) -> Iterator[tuple[str, str]]:
    for row in table.strip().splitlines():
        kind, _, templates = row.partition(": ")
        for template in templates.split(" ;; "):
            yield kind, template


def _fill(rng: Random, template: str) -> str:
    def value(found: re.Match[str]) -> str:
        name, count = found[1], int(found[2] or 0)
        if name in ALPHABETS:
            return "".join(rng.choices(ALPHABETS[name], k=count))
        if name in MACROS:
            return _fill(rng, MACROS[name])
        if name in ENCODED:
            plain = _fill(rng, ENCODED[name]).encode()
            return _url_safe(plain) if count else base64.b64encode(plain).decode()
        return NAMED[name](rng, count)

    return re.sub(r"«([A-Za-z]+|[-:_])(\d*)»", value, template)


def _url_safe(plain: bytes) -> str:
    return base64.urlsafe_b64encode(plain).decode().rstrip("=")


def _in_base(number: int, digits: str, width: int) -> str:
    text = ""
    while number:
        number, rest = divmod(number, len(digits))
        text = digits[rest] + text
    return text.rjust(width, "0")


def _with_crc(rng: Random, count: int) -> str:
    """GitHub's form, which npm took over: six base62 digits of CRC32 end the token."""
    body = "".join(rng.choices(BASE62, k=count))
    return body + _in_base(zlib.crc32(body.encode()), BASE62, 6)


def _gitlab_routable(rng: Random, _: int) -> str:
    """A payload that says the organisation and the user, a version, the payload's length, and CRC32 of it all in base36."""
    payload = _url_safe(rng.randbytes(16) + _fill(rng, "o:1\nu:«l5»\x10").encode())
    body = f"glpat-{payload}.01.{_in_base(len(payload), ALPHABETS['d'] + ALPHABETS['a'], 2)}"
    return body + _in_base(zlib.crc32(body.encode()), ALPHABETS["d"] + ALPHABETS["a"], 7)


def _grafana_account(rng: Random, _: int) -> str:
    body = "glsa_" + _fill(rng, "«w32»")
    return f"{body}_{zlib.crc32(body.encode()):08x}"


def _atlassian(rng: Random, _: int) -> str:
    body = "ATATT3xFfGF0" + _fill(rng, "«b171»")
    return f"{body}={zlib.crc32(body.encode()):08X}"


def _pypi(rng: Random, _: int) -> str:
    """A macaroon of version 2: location, identifier, one caveat, signature."""
    caveat = json.dumps([3, _uuid(rng)]).encode()
    told = b"\x02\x01\x08pypi.org\x02\x24" + _uuid(rng).encode() + b"\x00\x02" + bytes([len(caveat)]) + caveat
    return "pypi-" + _url_safe(told + b"\x00\x00\x06\x20" + rng.randbytes(32))


def _uuid(rng: Random, _: int = 0) -> str:
    return str(uuid.UUID(bytes=rng.randbytes(16), version=4))


def _password(rng: Random, count: int) -> str:
    """What a password manager generates: letters of both cases, digits and a few signs that need no quoting."""
    some = [rng.choice(kind) for kind in (string.ascii_lowercase, string.ascii_uppercase, string.digits, "!%*+-=?^_~")]
    some += rng.choices(BASE62 + "!%*+-=?^_~", k=count - len(some) - 1)
    rng.shuffle(some)
    return rng.choice(string.ascii_letters) + "".join(some)


def _bech32(prefix: str, data: bytes) -> str:
    """BIP 173, which age writes its keys in."""
    bits = "".join(f"{byte:08b}" for byte in data)
    values = [int(bits[at : at + 5].ljust(5, "0"), 2) for at in range(0, len(bits), 5)]
    check = 1
    for part in [*(ord(c) >> 5 for c in prefix), 0, *(ord(c) & 31 for c in prefix), *values, *[0] * 6]:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ part
        for at, term in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= term if top >> at & 1 else 0
    check ^= 1
    return prefix + "1" + "".join(BECH32[value] for value in [*values, *(check >> 5 * (5 - at) & 31 for at in range(6))])


NAMED: dict[str, Callable[[Random, int], str]] = {
    "uuid": _uuid,
    "pw": _password,
    "crc": _with_crc,
    "pypi": _pypi,
    "glpat": _gitlab_routable,
    "glsa": _grafana_account,
    "atlassian": _atlassian,
    "std": lambda rng, count: base64.b64encode(rng.randbytes(count)).decode(),
    "url": lambda rng, count: _url_safe(rng.randbytes(count)),
    "pem": lambda rng, count: "\n".join(_fill(rng, "«B64»") for _ in range(count)),
    "pemj": lambda rng, count: "\\n".join(_fill(rng, "«B64»") for _ in range(count)),
    "age": lambda rng, _: _bech32("age-secret-key-", rng.randbytes(32)).upper(),
    "agepub": lambda rng, _: _bech32("age", rng.randbytes(32)),
    "phrase": lambda rng, count: "-".join(rng.sample(WORDS, count)) + str(rng.randrange(10, 99)),
    "human": lambda rng, _: rng.choice(WORDS).capitalize() + str(rng.randrange(1970, 2027)) + rng.choice("!?*"),
}
