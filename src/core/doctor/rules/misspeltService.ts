import type { DoctorRule } from '../examination';

/** `Dynamo DB`, `Boundries`: names of AWS that the catalogue knows to be misspelt beyond doubt. */
export const misspeltService: DoctorRule = {
  id: 'misspelt-service',
  find({ text: { prose }, notebook: { catalog } }) {
    return prose.flatMap((each) =>
      catalog.misspellings(each.words).map(({ start, end, meant }) => {
        const place = each.place(start, end);
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
