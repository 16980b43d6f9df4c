import type { DoctorRule } from '../examination';
import type { Problem } from '../problem';
import { isWrittenAsName } from '../writtenAsName';

/** A service that nobody can use any more, where the note first names it. */
export const retiredService: DoctorRule = {
  id: 'retired-service',
  find({ text: { prose }, notebook: { catalog } }) {
    const problems = new Map<string, Problem>();
    for (const each of prose) {
      for (const mention of each.mentions(catalog)) {
        const entity = catalog.entity(mention.entity);
        if (entity?.status.kind !== 'retired' || problems.has(entity.id)) continue;
        if (!isWrittenAsName(each.written(mention.start, mention.end))) continue;
        const { date, successor } = entity.status;
        const instead = successor === undefined ? undefined : catalog.entity(successor)?.fullName;
        const advice = instead === undefined ? 'leave it out of what you study' : `study ${instead} instead`;
        problems.set(entity.id, {
          rule: 'retired-service',
          place: each.place(mention.start, mention.end),
          message: `${entity.fullName} was retired ${dateWords(date)}: ${advice}.`,
          fix: undefined,
          related: [],
        });
      }
    }
    return [...problems.values()];
  },
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `on May 26, 2024`, `in May 2024`, `in 2024`. */
function dateWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return `in ${year}`;
  return day === undefined ? `in ${name} ${year}` : `on ${name} ${String(Number(day))}, ${year}`;
}
