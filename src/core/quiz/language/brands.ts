/** Names of other makers' things, which keep their capital in the middle of a sentence. */
const BRANDS = new Set(
  (
    'Active Ansible Apache Cassandra Chef Cisco Docker Elasticsearch Excel Facebook Flink Git Google Grafana Hadoop Hive Hyperledger Intel Java Jenkins Kafka Kubernetes Linux Lustre ' +
    'Macs Magento Maven Memcached Microsoft Mongo Node Oracle Outlook Parquet Perl Postgres Presto Prometheus Puppet Python Rabbit Redis Ruby Rust Scala Selenium Spark Splunk Swagger Terraform Ubuntu ' +
    'Valkey Windows Wordpress Zendesk Amazon Aurora Lambda'
  ).split(' '),
);

export function isBrand(word: string): boolean {
  return BRANDS.has(word);
}
