import type { Family } from './family';
import { fenceAt } from './markdown/fences';
import { markdown } from './markdown/markdown';
import { other } from './other';
import { perFile } from './perFile';
import type { IacSource } from './source';
import { jsonTemplate, yamlTemplate } from './template/template';
import { terraform, terraformJson } from './terraform/terraform';

/** How a file is read: by its name, then by its language, then by what stands in it. */
export function chooseFamily({ languageId = '', path, lines, line }: IacSource): Family {
  const name = path.toLowerCase();
  if (name.endsWith('.tf.json') || name.endsWith('.tofu.json')) return terraformJson;
  if (/\.(?:tf|tfvars|tofu|hcl)$/.test(name) || TERRAFORM.has(languageId)) return terraform;
  if (/\.(?:md|markdown)$/.test(name) || languageId === 'markdown') {
    const fence = fenceAt(lines, line);
    return fence === undefined ? markdown : fenced(fence, lines);
  }
  if (/\.(?:ya?ml|template)$/.test(name) || /yaml|cloudformation/.test(languageId)) return isTemplate(lines) ? templateOf(lines) : other;
  if (/\.json[c5]?$/.test(name) || languageId.startsWith('json')) return isTemplate(lines) ? jsonTemplate : other;
  return other;
}

const TERRAFORM = new Set(['terraform', 'terraform-vars', 'terraform-stack', 'opentofu', 'opentofu-vars', 'hcl']);

function fenced(info: string, lines: readonly string[]): Family {
  if (TERRAFORM.has(info) || info === 'tf') return terraform;
  return /^(?:ya?ml|json5?|cloudformation)$/.test(info) && isTemplate(lines) ? templateOf(lines) : other;
}

const templateOf = (lines: readonly string[]): Family => (lines.find((text) => text.trim() !== '')?.trimStart().startsWith('{') ? jsonTemplate : yamlTemplate);

/** How many lines say what a file is. */
const HEAD = 400;

/** Whether a YAML or JSON file is a CloudFormation or SAM template: its own marks, or resources with AWS types. */
export const isTemplate = perFile((lines): boolean => {
  let resources = false;
  for (let line = 0; line < Math.min(lines.length, HEAD); line++) {
    const text = (lines[line] ?? '').slice(0, LONGEST_LINE);
    if (text.includes('AWSTemplateFormatVersion')) return true;
    if (text.includes('AWS::Serverless-') && text.includes('Transform')) return true;
    if (/^\s*["']?Resources["']?\s*:/.test(text)) resources = true;
    if (resources && /["']?Type["']?\s*:\s*["']?AWS::/.test(text)) return true;
  }
  return false;
});

/** UTF-16 units of a line that are read: what is longer was written by a machine. */
export const LONGEST_LINE = 2000;
