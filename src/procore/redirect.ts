// Redirects are followed by hand: the bearer and the company go to the configured API or to a Procore host over HTTPS,
// and nowhere else (docs/procore.md §3).

/** The next URL with its headers kept, or undefined when it leads where a Procore header must not go. */
export function mayFollow(from: URL, location: string | string[] | undefined, api: URL): URL | undefined {
  if (typeof location !== 'string' || !URL.canParse(location, from.href)) return undefined;
  const target = new URL(location, from);
  const isProcore = target.protocol === 'https:' && target.port === '' && target.hostname.endsWith('.procore.com');
  const isApi = target.origin === api.origin && target.protocol === api.protocol; // a blob: URL has its maker's origin
  return isApi || isProcore ? target : undefined;
}
