import assert from 'node:assert/strict';
import { describeWindow } from './describeWindow';

describeWindow('topics', {}, (window) => {
  it('shows each note with its facts', async () => {
    await window().topics.show();
    await window().topics.assertText('- networking.md (9 facts · 9 new)\n- serverless.md (12 facts · 12 new)');
  });

  it('shows below a note its headings, topics and facts', async () => {
    await window().topics.expand('networking.md');
    await window().topics.expand('Networking');
    await window().topics.expand('VPC endpoints');
    await window().topics.assertText(
      [
        '- networking.md (9 facts · 9 new)',
        '  - Networking (9 facts · 9 new)',
        '    - NAT Gateway (3 facts · 3 new)',
        '    - Transit Gateway (3 facts · 3 new)',
        '    - VPC endpoints (3 facts · 3 new)',
        '      - Gateway endpoint (1 fact · 1 new)',
        '      - Interface endpoint (1 fact · 1 new)',
        '      - Endpoint policies limit which buckets can be reached through the endpoint (new)',
        '- serverless.md (12 facts · 12 new)',
      ].join('\n'),
    );
  });

  it('opens a note at the line of a topic', async () => {
    await window().topics.row('Transit Gateway').click();
    await window().page.getByRole('tab', { name: /^networking\.md/ }).waitFor();
    await window().page.getByText(/^Ln 7, Col 1/).waitFor();
  });

  it('arranges the same by service', async () => {
    await window().run('Cribsheet: Group by Service');
    await window().topics.assertText(
      [
        '- Amazon DynamoDB (2 facts · 2 new)',
        '- Amazon DynamoDB Accelerator (1 fact · 1 new)',
        '- AWS Lambda (4 facts · 4 new)',
        '- Amazon SNS (1 fact · 1 new)',
        '- Amazon SQS (3 facts · 3 new)',
        '- AWS Step Functions (1 fact · 1 new)',
        '- Amazon VPC (9 facts · 9 new)',
      ].join('\n'),
    );
  });

  it('greets nobody with a message', async () => {
    await window().topics.show();
    assert.deepEqual(await window().notifications(), []);
  });
});
