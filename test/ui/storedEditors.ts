/** Runs in the page: what the window has stored about its editors. */
export async function storedEditors(): Promise<string> {
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error(request.error?.message));
      };
    });
  let found = '';
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith('vscode-web-state-db-')) continue;
    const database = await result(indexedDB.open(name));
    const store = database.transaction('ItemTable').objectStore('ItemTable');
    found += String(await result(store.get('memento/workbench.parts.editor')));
    database.close();
  }
  return found;
}
