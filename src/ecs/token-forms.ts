/** A form of credential that says by itself what it is. */
export interface Pattern {
  readonly what: string;
  /** Its first group, if it has one, is the credential. */
  readonly pattern: RegExp;
}

export const TOKENS: readonly Pattern[] = [
  {
    what: 'a private key',
    pattern:
      /-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END)[\s\S]){0,20000}(?:-----END[A-Z -]{0,60})?/dg,
  },
  {
    what: 'a private key',
    pattern:
      /\bLS0tLS1CRUdJTi(?:BQUklWQVRFIEtFWS|BSU0EgUFJJVkFURSBLRVk|BFQyBQUklWQVRFIEtFWS|BPUEVOU1NIIFBSSVZBVEUgS0VZ)[\w+/=]*/dg,
  },
  { what: 'a JSON web token', pattern: /(?<![A-Za-z\d])eyJ[\w-]{8,2000}\.eyJ[\w-]{8,}\.[\w-]{8,}/dg },
  { what: 'an AWS access key', pattern: /\bAKIA[A-Z2-7]{16}/dg },
  { what: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z\d]{36,}|github_pat_\w{40,})/dg },
  // https://docs.gitlab.com/security/tokens/#token-prefixes
  {
    what: 'a GitLab token',
    pattern: /\bgl(?:pat|oas|dt|rt|rtr|cbt|ptt|ft|imt|agent|wt|soat|ffct)-[\w-]{20,}(?:\.[\w.]+)?/dg,
  },
  { what: 'a Slack token', pattern: /\b(?:xox[abeoprs]|xapp)-[\w-]{10,}/dg },
  { what: 'a Slack webhook', pattern: /hooks\.slack\.com\/(?:services|workflows)\/(T\w+\/\w+\/\w{16,})/dg },
  { what: 'a Discord webhook', pattern: /discord(?:app)?\.com\/api\/webhooks\/\d+\/([\w-]{40,})/dg },
  { what: 'a Stripe key', pattern: /\b(?:[rs]k_(?:live|test)_[A-Za-z\d]{16,}|whsec_[A-Za-z\d+/]{24,})/dg },
  { what: 'a Google API key', pattern: /\bAIza[\w-]{35}\b/dg },
  { what: 'an OpenAI key', pattern: /\bsk-(?:(?:proj|svcacct|admin)-[\w-]{20,}|[A-Za-z\d]{40,}\b)/dg },
  { what: 'an Anthropic key', pattern: /\bsk-ant-[\w-]{20,}/dg },
  { what: 'a Hugging Face token', pattern: /\bhf_[A-Za-z]{30,}\b/dg },
  { what: 'an npm token', pattern: /\bnpm_[A-Za-z\d]{36}\b/dg },
  { what: 'a PyPI token', pattern: /\bpypi-AgEI[\w-]{50,}/dg },
  { what: 'a Docker token', pattern: /\bdckr_[op]at_[\w-]{20,}/dg },
  { what: 'a SendGrid key', pattern: /\bSG\.[\w-]{16,64}\.[\w-]{16,}/dg },
  { what: 'a New Relic key', pattern: /\bNRAK-[A-Z\d]{20,}/dg },
  // https://developer.hashicorp.com/vault/docs/concepts/tokens
  { what: 'a Vault token', pattern: /\bhv[sbr]\.[\w-]{24,}/dg },
  // https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing, …/app-secret-key-length-has-increased
  { what: 'a Shopify token', pattern: /\bshp(?:at|ca|pa|ss)_[A-Za-z\d]{32}/dg },
  // https://tailscale.com/docs/reference/key-prefixes
  { what: 'a Tailscale key', pattern: /\btskey-(?:api|auth|client|scim|webhook)-[A-Za-z\d]{6,}-[A-Za-z\d]{16,}/dg },
  // https://developers.cloudflare.com/fundamentals/api/get-started/token-formats
  { what: 'a Cloudflare token', pattern: /\bcf(?:k|ut|at)_[A-Za-z\d]{40,}/dg },
  // https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partner-DatabricksPAT.html
  { what: 'a Databricks token', pattern: /\bdapi[a-f\d]{32}\b/dg },
  // https://docs.sentry.io/security-legal-pii/security/token-formats/
  { what: 'a Sentry token', pattern: /\bsntr(?:yu_[a-f\d]{64}|ys_eyJ[\w+/=]{20,})/dg },
  // https://supabase.com/docs/guides/api/api-keys
  { what: 'a Supabase key', pattern: /\bsb_secret_[\w-]{20,}/dg },
  // https://grafana.com/docs/grafana/latest/developers/http_api/serviceaccount/
  { what: 'a Grafana token', pattern: /\bgl(?:sa_[A-Za-z\d]{32}_[A-Fa-f\d]{8}\b|c_eyJ[\w+/=]{20,})/dg },
  // https://developer.1password.com/docs/service-accounts/security
  { what: 'a 1Password token', pattern: /\bops_eyJ[\w+/=-]{50,}/dg },
  // https://developers.notion.com/page/changelog (11 September 2024)
  { what: 'a Notion token', pattern: /\bntn_[A-Za-z\d]{40,}/dg },
  // https://vercel.com/changelog/new-token-formats-and-secret-scanning
  { what: 'a Vercel token', pattern: /\bvc[piark]_[A-Za-z\d]{24,}/dg },
  // https://linear.app/developers/graphql
  { what: 'a Linear key', pattern: /\blin_api_[A-Za-z\d]{32,}/dg },
  // https://developers.figma.com/docs/rest-api/authentication/
  { what: 'a Figma token', pattern: /\bfigd_[\w-]{40,}/dg },
  // https://console.groq.com/docs/quickstart
  { what: 'a Groq key', pattern: /\bgsk_[A-Za-z\d]{48,}/dg },
  // https://docs.digitalocean.com/reference/api/
  { what: 'a DigitalOcean token', pattern: /\bdo[opr]_v1_[a-f\d]{64}\b/dg },
  // https://docs.doppler.com/reference/auth-token-formats
  { what: 'a Doppler token', pattern: /\bdp\.(?:pt|st|ct|sa|said|scim|audit)\.(?:[\w-]{1,60}\.)?[A-Za-z\d]{40,}/dg },
  // https://developers.google.com/identity/protocols/oauth2
  { what: 'a Google client secret', pattern: /\bGOCSPX-[\w-]{24,}/dg },
  { what: 'a Telegram token', pattern: /\b\d{8,10}:AA[\w-]{33}\b/dg },
  {
    what: 'a URL with a password',
    pattern: /:\/\/[^\s:/@"]{0,200}:(?!\d{1,5}[,;/\s])((?:[^\s@"]|"(?![,:}\]])|\s{1,2}(?=[^\s@"]{1,100}@)){1,300})@/dg,
  },
  {
    what: 'a header with a credential',
    pattern: /\bauthorization["']?\s?[=:]\s?["']?(?:basic|bearer|token)(?:\s|%20|\+)([^\s,;"']{8,})/dgi,
  },
];

/** What a text has that matches one of them: to try each for the first time takes milliseconds. */
export const HINT =
  /PRIVATE KEY|LS0tLS1|eyJ|AKIA|gh[pousr]_|github_pat|\bgl[a-z]{2,5}-[\w-]{20}|xox[abeoprs]-|xapp-|hooks\.slack|discord|[rs]k_(?:live|test)_|whsec_|AIza|\bsk-|\bhf_|npm_|pypi-|dckr_|\bSG\.|NRAK-|\bhv[sbr]\.|\bshp[a-z]{2}_|tskey-|\bcf(?:k|ut|at)_|\bdapi[a-f\d]|sntry[su]_|sb_secret_|\bglsa_|\bntn_|\bvc[piark]_|lin_api_|figd_|\bgsk_|\bdo[opr]_v1_|\bdp\.|GOCSPX-|:AA|:\/\/[^\s:/@"]{0,200}:[^@]{1,400}@|authorization/i;
