import assert from 'node:assert/strict';
import { findQuantities } from '../../../src/core/facts/quantities';

/** `value unit dimension bound` of each, where the bound is not `exact`. */
function read(text: string): string[] {
  return findQuantities(text).map(({ value, unit, dimension, bound }) => `${value} ${unit} ${dimension}${bound === 'exact' ? '' : ` ${bound}`}`);
}

describe('findQuantities', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['Timeout 15 mins', ['15 minute duration']],
    ['Memory from 128 MB to 10,240 MB', ['128 MB size minimum', '10240 MB size maximum']],
    ['keeps messages for up to 14 days', ['14 day duration maximum']],
    ['4 days by default', ['4 day duration default']],
    ['default timeout of 29 seconds', ['29 second duration default']],
    ['5 Gbps that scales to 100 Gbps', ['5 Gbps bandwidth', '100 Gbps bandwidth']],
    ['at least 2 AZs', ['2 AZs count minimum']],
    ['10,000 requests per second with a burst of 5,000 requests', ['10000 requests per second rate', '5000 requests count']],
    ['item size <= 400 KB', ['400 KB size maximum']],
    ['99.99% of the time', ['99.99 % percent']],
    ['allow port 443', ['443 port port']],
    ['$0.05 an hour', ['0.05 $ money']],
    ['a /16 block such as 10.0.0.0/16 in IPv4 since 2023-05', []],
    ['SAML 2.0, SHA256, x86_64 and gp3', []],
    ['runs on layer 7', []],
    ['3 - 5 hours', ['3 hour duration minimum', '5 hour duration maximum']],
    ['for 1 or 3 years', ['1 year duration', '3 year duration']],
    ['30 seconds by default, 12 hours at most', ['30 second duration default', '12 hour duration maximum']],
    ['1 MiB (was 256 KB)', ['1 MiB size']],
    ['ports of 1, 10, 100 or 400 Gbps', ['1 Gbps bandwidth', '10 Gbps bandwidth', '100 Gbps bandwidth', '400 Gbps bandwidth']],
    ['Layers: 5 per function', ['5  count']],
    ['Max CIDR blocks = 5', ['5  count maximum']],
    ['answers 429 Too Many Requests after 2 more attempts', ['429 Too Many Requests count', '2 more attempts count']],
    ['CIDR blocks: 5 by default, up to 50', ['5  count default', '50  count maximum']],
    ['at 0 stops', []],
    ['100s of instances', []],
    ['max 5 CIDRs', ['5 CIDRs count maximum']],
    // Ranges.
    ['retention 0-35 days', ['0 day duration minimum', '35 day duration maximum']],
    ['Expedited: costly, 1-5 minutes', ['1 minute duration minimum', '5 minute duration maximum']],
    ['memory 128MB-10GB', ['128 MB size minimum', '10 GB size maximum']],
    ['names of 3 to 63 characters', ['3 characters count minimum', '63 characters count maximum']],
    ['between 15 min and 12 h', ['15 minute duration minimum', '12 hour duration maximum']],
    ['created on 2023-05 at layer 4-7', []],
    // In words, with magnitudes, as powers, and as Europeans write them.
    ['up to five layers', ['5 layers count maximum']],
    ['retries three times', ['3 times count']],
    ['ten times faster than one of the others', []],
    ['links two VPC over a private line, only one per Region', []],
    ['10k requests per second', ['10000 requests per second rate']],
    ['5 million messages', ['5000000 messages count']],
    ['2^31 items', ['2147483648 items count']],
    ['10.000 requests', ['10000 requests count']],
    ['0.025 seconds', ['0.025 second duration']],
    ['99.999999999% (11 9s) of durability', ['99.999999999 % percent', '11 nines count']],
    ['eleven 9s', ['11 nines count']],
    // What is counted.
    ['3 AZ, 20 GSI and 2 vCPU', ['3 AZ count', '20 GSI count', '2 vCPU count']],
    ['1,000 records/s in', ['1000 records/s rate']],
    ['250 MB/s', ['250 MB/s bandwidth']],
    ['5 per AZ', []],
    ['answers with 429 HTTP errors, two VPC uses', ['429 HTTP errors count']],
    ['Kinds: 1. symmetric 2. asymmetric', []],
    ['443 HTTPS and TCP 2049', ['443 port port', '2049 port port']],
    ['35 d at most', ['35 day duration maximum']],
    // Bounds.
    ['Maximum object size: 5 TB', ['5 TB size maximum']],
    ['Minimum storage duration is 30 days', ['30 day duration minimum']],
    ['the archive cannot exceed 250 MB', ['250 MB size maximum']],
    ['no longer than 7 days', ['7 day duration maximum']],
    ['30 minutes or more', ['30 minute duration minimum']],
    ['100+ instances', []],
    ['10 rules (soft limit)', ['10 rules count maximum']],
    ['runs for 15 min', ['15 minute duration']],
    ['too many requests => 429', []],
    ['Streams: 24 h retention, then 2 h', ['24 hour duration', '2 hour duration']],
    ['default 30 s, max. 12 h', ['30 second duration default', '12 hour duration maximum']],
    ['objects larger than 100 MB', ['100 MB size minimum']],
    ['How many? 25', ['25  count']],
    // Bounds in as few words as can be.
    ['max message size 256 KB', ['256 KB size maximum']],
    ['largest object per bucket 5 TB', ['5 TB size maximum']],
    ['min storage duration 30 days', ['30 day duration minimum']],
    ['max IOPS 16k', ['16000  count maximum']],
    ['Max /tmp: 10 GB (512 MB by default)', ['10 GB size maximum', '512 MB size default']],
    ['Concurrency default 1,000 per region', ['1000  count default']],
    ['limited to 20 (default)', ['20  count maximum']],
    ['the maximum is reached after 5 minutes', ['5 minute duration']],
    ['keeps the minimum count in all 3 Regions', ['3 Regions count']],
    ['5 min then 1 h', ['5 minute duration', '1 hour duration']],
    ['a new or the default route 4', []],
    // Factors.
    ['~5x the throughput of MySQL, 10× faster', ['5 x count', '10 x count']],
    ['2x 500 GB', ['500 GB size']],
    ['two AZs, three if it matters', ['2 AZs count']],
    ['Two modes exist, two of them new', []],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      assert.deepEqual(read(text), expected);
    });
  }

  it('knows equal amounts in other units', () => {
    const [minutes] = findQuantities('15 minutes');
    const [seconds] = findQuantities('900 s');
    assert.equal(minutes?.base, seconds?.base);
  });

  it('points at the number with its unit', () => {
    const text = 'stays for 24 hours in the stream';
    const [found] = findQuantities(text);
    assert.equal(text.slice(found?.start, found?.end), '24 hours');
  });
});
