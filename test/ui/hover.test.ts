import assert from 'node:assert/strict';
import { describeWindow } from './describeWindow';

describeWindow('hover', { openFile: 'main.tf' }, (window) => {
  it('shows the facts of the notes on a Terraform type', async () => {
    const hover = await window().editor.hover('aws_nat_gateway', /NAT Gateway/);
    assert.match(hover, /NAT Gateway · Amazon VPC/);
    assert.match(hover, /Bandwidth starts at 5 Gbps and scales up to 100 Gbps by itself\.? networking\.md:5/);
    assert.match(hover, /Quiz/);
    assert.match(hover, /AWS docs/);
  });

  it('shows the same by the keyboard', async () => {
    await window().editor.click('aws_dynamodb_table');
    await window().run('Cribsheet: Show Notes at Cursor');
    await window().page.locator('.monaco-hover:visible', { hasText: '400 KB' }).first().waitFor();
  });
});
