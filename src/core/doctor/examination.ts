import type { Notebook } from '../notebook/notebook';
import type { NoteIndex } from '../notebook/noteIndex';
import type { LinkedFiles } from './links/linkedFiles';
import type { NoteText } from './noteText';
import type { Problem } from './problem';
import type { DoctorRuleId } from './ruleIds';

/** A note with all that the rules may ask about it. */
export interface Examination {
  readonly text: NoteText;
  /** The same note in the notebook: its lines must be those of `text`. */
  readonly index: NoteIndex;
  readonly notebook: Notebook;
  readonly files: LinkedFiles;
}

/** One kind of problem. A rule that fires wrongly is worse than none: in doubt it says nothing. */
export interface DoctorRule {
  readonly id: DoctorRuleId;
  find(examination: Examination): Problem[];
}
