import type { Finder } from '../finder';
import { groups, hit } from '../finder';
import { exactTerraformEntity } from './variants';

const BLOCK = /^\s*(?:resource|data|ephemeral|list|action)\s+"?(aws_[a-z0-9_]+)"?/dg;

/** The type of a block: `resource "aws_nat_gateway" "main" {`. */
export const findBlockTypes: Finder = (source) =>
  groups(source.text, BLOCK).flatMap(({ name, start, end }) =>
    hit(source, exactTerraformEntity(name, source, source.line), start, end, 'type'),
  );

const KEY = /"(aws_[a-z0-9_]+)"\s*:/dg;

/** The type in Terraform's JSON syntax: a key of `resource` or `data`. */
export const findJsonTypes: Finder = (source) =>
  groups(source.text, KEY).flatMap(({ name, start, end }) =>
    hit(source, source.catalog.terraformType(name), start, end, 'type'),
  );
