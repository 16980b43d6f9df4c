/** Puts something else in the place of a method, for tests of what the editor draws and does not tell; gives back how to undo it. */
export function replaced<Owner extends object, Key extends keyof Owner>(owner: Owner, key: Key, value: Owner[Key]): () => void {
  const before = owner[key];
  owner[key] = value;
  return () => {
    owner[key] = before;
  };
}
