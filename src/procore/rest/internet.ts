// Where files are fetched from: names that Procore's data say are looked up here, and none of them leads into a private
// network, whatever its DNS answers.
import { lookup, type LookupAddress } from 'node:dns';
import { BlockList, type LookupFunction } from 'node:net';

const inside = new BlockList();
for (const network of ['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'])
  block(network, 'ipv4');
for (const network of ['192.0.0.0/24', '192.168.0.0/16', '198.18.0.0/15', '224.0.0.0/3']) block(network, 'ipv4');
for (const network of ['::/127', 'fc00::/7', 'fe80::/10', 'ff00::/8']) block(network, 'ipv6');

function block(network: string, family: 'ipv4' | 'ipv6'): void {
  const [address = '', prefix] = network.split('/');
  inside.addSubnet(address, Number(prefix), family);
}

/** Whether an address belongs to the internet. IPv6 addresses that stand for one of IPv4 are judged as that. */
export const isOnInternet = ({ address, family }: LookupAddress): boolean =>
  !inside.check(address, family === 6 ? 'ipv6' : 'ipv4');

/** Looks names up as ever, without the addresses that are not on the internet. `trusted`: names that may be anywhere. */
export const internetLookup =
  (trusted: ReadonlySet<string>): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const reachable = trusted.has(hostname) ? found : (found as LookupAddress[] | undefined)?.filter(isOnInternet);
      const [first] = reachable ?? [];
      if (error !== null || first === undefined)
        callback(error ?? Object.assign(new Error('not an address of the internet'), { code: 'ENOTFOUND' }), '');
      else if (options.all === true) callback(null, reachable ?? []);
      else callback(null, first.address, first.family);
    });
  };
