/** What the learner may choose about scheduling. */
export interface ReviewSettings {
  /** Hour at which the learner's day begins, 0 to 23. */
  readonly rollover: number;
  /** Predicted recall at which a fact comes back, 0.7 to 0.99. */
  readonly retention: number;
}

export const DEFAULT_SETTINGS: ReviewSettings = { rollover: 4, retention: 0.9 };

/** Settings that scheduling can work with, whatever was typed into the settings file. */
export function saneSettings(settings: ReviewSettings): ReviewSettings {
  return {
    rollover: Math.floor(within(settings.rollover, 0, 23, DEFAULT_SETTINGS.rollover)),
    retention: within(settings.retention, 0.7, 0.99, DEFAULT_SETTINGS.retention),
  };
}

function within(value: number, least: number, most: number, otherwise: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(value, least), most) : otherwise;
}
