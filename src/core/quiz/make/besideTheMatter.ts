/** Sections of what was done once, not of what is so. */
export const DONE = /\b(?:demos?|labs?|diagrams?|hands[- ]on|walk-?through|exercises?|practice|quiz|readiness|agenda|what['’]s coming up|table of contents|examples?)\b/i;

/** A line that tells how the author feels about it, or where it stands. */
export const REMARK = /\b(?:exam|coming up|will see|as we|let['’]s|we(?:'ll|’ll| will| can| want| are| need| have)|important to know|need to know|difficult|make sense|in this (?:section|lecture|chapter)|welcome|an example)\b/i;
