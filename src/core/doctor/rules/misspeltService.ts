import type { DoctorRule } from '../examination';
import { ownWords } from '../names';
import { placeOf } from '../prose';

/** `Dynamo DB`, `Boundries`: names of AWS that the catalogue knows to be misspelt beyond doubt. */
export const misspeltService: DoctorRule = {
  id: 'misspelt-service',
  find({ text: { prose, lines }, notebook: { catalog } }) {
    return prose.flatMap((each) =>
      catalog.misspellings(ownWords(each)).map(({ start, end, meant }) => {
        const place = placeOf(each, start, end, lines);
        return {
          rule: 'misspelt-service',
          place,
          message: `Write “${meant}” instead of “${each.text.slice(start, end)}”.`,
          fix: { title: `Replace with “${meant}”`, edits: [{ ...place, text: meant }] },
          related: [],
        };
      }),
    );
  },
};
