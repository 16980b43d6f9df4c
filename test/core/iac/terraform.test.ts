import assert from 'node:assert/strict';
import { hitAt, hoverAt } from './hoverAt';
import { testPositions } from './positions';

describe('entityAt in Terraform', () => {
  describe('types', () => {
    testPositions('main.tf', [
      ['resource "aws_s3_b|ucket" "x" {}', 's3'],
      ['resource "|aws_nat_gateway" "this" {', 'nat-gateway'],
      ['resource "aws_nat_gateway|" "this" {', 'nat-gateway'],
      ['data "aws_vp|c" "selected" {', 'vpc'],
      ['  data "aws_iam_policy_doc|ument" "assume" {', 'iam-policy'],
      ['resource "aws_dynamodb_ta|ble" "orders" {', 'dynamodb'],
      ['resource "aws_route53_rec|ord" "www" {', 'route53-record'],
      ['resource "aws_rou|te" "default" {', 'route-table'],
      ['resource "aws_vpclattice_serv|ice" "x" {', 'vpc-lattice'],
      ['resource "aws_cloudwatch_event_ru|le" "nightly" {', 'event-rule'],
      ['resource "aws_cloudwatch_log_gr|oup" "app" {', 'log-group'],
      ['resource "aws_kinesis_firehose_delivery_str|eam" "x" {', 'firehose'],
      ['resource "aws_lambda_perm|ission" "allow" {', 'lambda-permission'],
      ['resource "aws_vpc_security_group_ingress_ru|le" "https" {', 'security-group-rule'],
      ['ephemeral "aws_secretsmanager_secret_ver|sion" "db" {', 'secretsmanager'],
      ['resource "aws_db_parameter_gr|oup" "pg" {', 'rds-parameter-group'],
    ]);
  });

  describe('types that vary by an attribute', () => {
    testPositions('main.tf', [
      ['resource "aws_l|b" "web" {\n  name = "web"\n}', 'alb'],
      ['resource "aws_l|b" "edge" {\n  load_balancer_type = "network"\n}', 'nlb'],
      ['resource "aws_l|b" "any" {\n  load_balancer_type = var.kind\n}', 'elb'],
      ['resource "aws_lb" "edge" {\n  load_balancer_type = "gateway"\n}\n\noutput "arn" {\n  value = aws_l|b.edge.arn\n}', 'gwlb'],
      ['output "arn" {\n  value = aws_l|b.elsewhere.arn\n}', 'elb'],
      ['resource "aws_lb" "x" {\n  load_balancer_type = "netw|ork"\n}', 'nlb'],
      ['resource "aws_vpc_endpo|int" "s3" {\n  service_name = "x"\n}', 'gateway-endpoint'],
      ['resource "aws_vpc_endpo|int" "ssm" {\n  vpc_endpoint_type = "Interface"\n}', 'interface-endpoint'],
    ]);
  });

  describe('references', () => {
    testPositions('main.tf', [
      ['  function_name = aws_lambda_func|tion.this.arn', 'lambda'],
      ['  subnet_id = aws_sub|net.public[0].id', 'subnet'],
      ['  vpc_id = data.aws_v|pc.selected.id', 'vpc'],
      ['  name = "${aws_sqs_qu|eue.jobs.name}-dead"', 'sqs'],
      ['  depends_on = [aws_internet_gate|way.main]', 'internet-gateway'],
      ['  kms_key_id = aws_kms_key.da|ta.arn', 'kms-key'],
    ]);
    testPositions('outputs.tf', [
      ['  value = aws_kms_key.data.ar|n', '-'],
      ['  value = var.aws_vp|c.id', '-'],
      ['  region = var.aws_reg|ion', '-'],
      ['  id = local.aws_inst|ance.id', '-'],
      ['  id = module.aws_v|pc.id', '-'],
    ]);
  });

  describe('policies in strings', () => {
    testPositions('iam.tf', [
      ['      "s3:PutOb|ject",', 's3'],
      ['    actions = ["ec2:CreateNatGate|way"]', 'nat-gateway'],
      ['    actions = ["logs:CreateLogGr|oup"]', 'log-group'],
      ['    actions = ["kms:|*"]', 'kms'],
      ['    Action = "sts:Assume|Role"', 'assume-role'],
      ['    actions = ["es:ESHttp|Get"]', 'opensearch'],
      ['    identifiers = ["ecs-tas|ks.amazonaws.com"]', 'ecs'],
      ['    identifiers = ["edgelam|bda.amazonaws.com"]', 'lambda-edge'],
      ['    Service = "vpc-flow-l|ogs.amazonaws.com"', 'vpc-flow-logs'],
      ['    resources = ["arn:aws:s3:::logs|-bucket/*"]', 's3'],
      ['    resources = ["arn:aws:iam::aws:policy/Admin|istratorAccess"]', 'iam-policy'],
      ['    resources = ["arn:${data.aws_partition.current.partition}:ssm:*:*:para|meter/app/*"]', 'parameter-store'],
      ['    policy = <<EOF\n{ "Action": "dynamodb:Put|Item" }\nEOF', 'dynamodb'],
      ['  service_name = "com.amazonaws.eu-west-1.s|3"', 's3'],
    ]);
  });

  describe('comments, descriptions and modules', () => {
    testPositions('main.tf', [
      ['# The NAT Gate|way lives in the public subnet', 'nat-gateway'],
      ['  cidr = "10.0.0.0/16" // one VP|C for all', 'vpc'],
      ['/*\n * Sends everything to Fire|hose.\n */', 'firehose'],
      ['  description = "Allow HTTPS from the AL|B"', 'alb'],
      ['  source = "terraform-aws-modules/vp|c/aws"', 'vpc'],
      ['  source  = "terraform-aws-modules/dynamodb-ta|ble/aws"', 'dynamodb'],
    ]);
  });

  describe('silence', () => {
    testPositions('main.tf', [
      ['resource "aws_s3_bucket" "buc|ket" {', '-'],
      ['resou|rce "aws_s3_bucket" "x" {', '-'],
      ['resource "azurerm_storage_acc|ount" "x" {', '-'],
      ['resource "google_compute_net|work" "x" {', '-'],
      ['  name = "my-lamb|da"', '-'],
      ['  bucket = "s|3-logs"', '-'],
      ['# run it once a batc|h and connect', '-'],
      ['# keep a back|up of the config', '-'],
      ['variable "aws_acc|ount_id" {}', '-'],
      ['  con|fig = {', '-'],
      ['  tags = { Name = "events:cli|ck" }', '-'],
      ['provider "aw|s" {', '-'],
      ['data "aws_unknown_thin|g" "x" {}', '-'],
      ['# see https://docs.example/la|mbda/s3', '-'],
    ]);
  });

  it('knows Terraform by its path alone and by its language alone', () => {
    assert.equal(hoverAt('resource "aws_s3_b|ucket" "x" {}', 'C:\\work\\main.tf', 'plaintext'), 's3');
    assert.equal(hoverAt('resource "aws_s3_b|ucket" "x" {}', 'untitled:1', 'terraform'), 's3');
    assert.equal(hoverAt('resource "aws_s3_b|ucket" "x" {}', 'notes.txt', 'plaintext'), '-');
  });

  it('reads Terraform’s JSON syntax', () => {
    assert.equal(hoverAt('{ "resource": { "aws_nat_gate|way": {} } }', 'main.tf.json'), 'nat-gateway');
  });

  it('gives the range and the way of recognition', () => {
    const marked = '  vpc_id = data.aws_v|pc.main.id';
    assert.deepEqual(hitAt(marked, 'main.tf'), {
      entity: 'vpc',
      range: { start: 11, end: 28 },
      via: 'reference',
      text: 'data.aws_vpc.main',
    });
  });

  it('leaves lines alone that only a machine writes', () => {
    const long = ' '.repeat(2000);
    assert.equal(hoverAt(`resource "aws_s3_b|ucket" "x" {}${long}`, 'main.tf'), '-');
  });
});
