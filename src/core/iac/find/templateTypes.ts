import type { Finder } from '../finder';
import { groups, hit } from '../finder';

/** `AWS::EC2::NatGateway`, a parameter's `AWS::EC2::Subnet::Id`, `AWS::SSM::Parameter::Value<String>`. */
const TYPE = /(?<![\w:])(AWS::[A-Za-z0-9]+::[A-Za-z0-9]+(?:::[A-Za-z0-9]+)*)(?![\w:])/dg;

/** Keys of `Metadata`, which are no resources. */
const METADATA = /^AWS::CloudFormation::(?:Interface|Designer|Init|Authentication)$/;

/** CloudFormation types anywhere; a pseudo-parameter (`AWS::Region`) is none. */
export const findTemplateTypes: Finder = (source) => {
  if (!source.text.includes('AWS::')) return [];
  return groups(source.text, TYPE).flatMap(({ name, start, end }) =>
    METADATA.test(name) ? [] : hit(source, source.catalog.cloudFormationType(name), start, end, 'type'),
  );
};
