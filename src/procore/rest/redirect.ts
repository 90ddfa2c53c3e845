// Where Procore's headers may go: to the configured API and to Procore's hosts over HTTPS, and nowhere else. Redirects are
// followed by hand (docs/procore.md §3).

/** Whether the bearer and the company may be sent there. */
export function isProcore(url: URL, api: URL): boolean {
  if (url.origin === api.origin && url.protocol === api.protocol) return true; // a blob: URL has its maker's origin
  return url.protocol === 'https:' && url.port === '' && url.hostname.endsWith('.procore.com');
}

/** The next URL with its headers kept, or undefined when it leads where a Procore header must not go. */
export function mayFollow(from: URL, location: string | string[] | undefined, api: URL): URL | undefined {
  if (typeof location !== 'string' || !URL.canParse(location, from.href)) return undefined;
  const target = new URL(location, from);
  return isProcore(target, api) ? target : undefined;
}
