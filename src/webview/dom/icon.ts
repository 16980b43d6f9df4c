import { paths as chevronRight } from '@vscode/codicons/src/icons/chevron-right.svg';
import { paths as circle } from '@vscode/codicons/src/icons/circle-large.svg';
import { paths as close } from '@vscode/codicons/src/icons/close.svg';
import { paths as more } from '@vscode/codicons/src/icons/ellipsis.svg';
import { paths as error } from '@vscode/codicons/src/icons/error.svg';
import { paths as flag } from '@vscode/codicons/src/icons/flag.svg';
import { paths as gear } from '@vscode/codicons/src/icons/gear.svg';
import { paths as goToFile } from '@vscode/codicons/src/icons/go-to-file.svg';
import { paths as info } from '@vscode/codicons/src/icons/info.svg';
import { paths as pass } from '@vscode/codicons/src/icons/pass.svg';
import { paths as warning } from '@vscode/codicons/src/icons/warning.svg';
import { setAttributes } from './element';

const ICONS = { chevronRight, circle, close, error, flag, gear, goToFile, info, more, pass, warning };

export type IconName = keyof typeof ICONS;

const SVG = 'http://www.w3.org/2000/svg';

/** An icon beside words that say the same: hidden from those who hear the page. */
export function icon(name: IconName, extraClass = ''): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  setAttributes(svg, { class: `icon ${extraClass}`.trim(), viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  for (const { d, evenOdd } of ICONS[name]) {
    const path = document.createElementNS(SVG, 'path');
    setAttributes(path, { d, 'fill-rule': evenOdd && 'evenodd' });
    svg.append(path);
  }
  return svg;
}
