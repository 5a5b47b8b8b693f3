/** The calendar file, judged by two libraries that read such files. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/files/digest.ts';
import { type CalendarEvent, deadlineEvents, ics } from '../../src/formats/ics.ts';
import { anySituation } from '../core/law/deadlines/any-situation.ts';
import { explained } from '../core/law/deadlines/computed.ts';

const STAMP = '2026-11-22T09:00:00.000Z';

const SITUATION = {
  embauche: '2019-09-01',
  naissance: '1981-02-14',
  effectif: 60,
  entretiens: [{ type: 'professionnel' as const, date: '2023-05-20' }],
  retours: [{ motif: 'maternite' as const, date: '2026-09-01' }],
};
const EVENTS = deadlineEvents(explained(SITUATION), { hire: SITUATION.embauche, digest });

/** What a calendar shows of each event, read by ical.js. */
function readByIcalJs(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      date: event.startDate.toString(),
      end: event.endDate.toString(),
      allDay: event.startDate.isDate,
      summary: event.summary,
      description: event.description,
      stamp: component.getFirstPropertyValue('dtstamp')?.toString(),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
}

/** The same, read by node-ical. */
function readByNodeIcal(text: string) {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((part) =>
    part?.type === 'VEVENT'
      ? [{ uid: part.uid, kind: part.datetype, start: part.start, summary: part.summary, text: part.description }]
      : [],
  );
}

function localDay(moment: Date): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

describe('a calendar of deadlines', () => {
  const text = ics(EVENTS, STAMP);

  it('has one all-day event a date, with reminders a month and a week before, none for a day that is past', () => {
    expect(EVENTS.length).toBe(4);
    const read = readByIcalJs(text);
    expect(read.map(({ date }) => date)).toEqual(EVENTS.map(({ date }) => date));
    expect(new Set(read.map(({ date }) => date < '2026-11-22'))).toEqual(new Set([true, false]));
    for (const { allDay, alarms, date, stamp } of read) {
      expect(allDay).toBe(true);
      expect(alarms).toEqual(date < '2026-11-22' ? [] : ['-P30D', '-P1W']);
      expect(stamp).toBe('2026-11-22T09:00:00Z');
    }
    expect(read[3]).toMatchObject({ date: '2027-02-28', end: '2027-03-01', summary: 'Entretien de mi-carrière' });
  });

  it('says the same to another reader', () => {
    const read = readByNodeIcal(text);
    expect(read.map(({ uid }) => uid)).toEqual(EVENTS.map(({ uid }) => uid));
    expect(read.map(({ kind }) => kind)).toEqual(EVENTS.map(() => 'date'));
    expect(read.map(({ start }) => localDay(start))).toEqual(EVENTS.map(({ date }) => date));
    expect(read.map(({ summary }) => summary)).toEqual(EVENTS.map(({ summary }) => summary));
    expect(read.map(({ text: description }) => description)).toEqual(EVENTS.map(({ description }) => description));
  });

  it('states Europe/Paris', () => {
    expect(text).toContain('\r\nX-WR-TIMEZONE:Europe/Paris\r\n');
  });

  it('has stable identifiers that say nothing of the person', () => {
    const [first] = EVENTS;
    expect(first?.uid).toMatch(/^[a-z-]+-\d{4}-\d{2}-\d{2}-[0-9a-f]{16}@prep-entretien$/);
    const again = deadlineEvents(explained(SITUATION, '2026-11-29'), { hire: SITUATION.embauche, digest });
    expect(again.map(({ uid }) => uid)).toEqual(EVENTS.map(({ uid }) => uid));
    expect(EVENTS.map(({ uid }) => uid).join()).not.toMatch(/maternite|2019-09-01|1981/);
  });

  it('tells people apart in one calendar, by name in the summary', () => {
    const deadlines = explained(SITUATION);
    const people = ['Zoé', 'Léa'].flatMap((name) => deadlineEvents(deadlines, { hire: '2019-09-01', name, digest }));
    expect(new Set(people.map(({ uid }) => uid)).size).toBe(people.length);
    expect(readByIcalJs(ics(people, STAMP))[0]?.summary).toBe(`Zoé\u00a0: ${EVENTS[0]?.summary}`);
  });

  it('leaves out what is held', () => {
    const held = explained({
      embauche: '2026-02-02',
      visite_mi_carriere: '2026-03-02',
      entretiens: [{ type: 'mi-carriere', date: '2026-04-01' }],
    });
    expect(held.filter(({ statut }) => statut === 'fait')).toHaveLength(1);
    expect(deadlineEvents(held, { hire: '2026-02-02', digest })).toHaveLength(held.length - 1);
  });

  it('may be empty', () => {
    expect(readByIcalJs(ics([], STAMP))).toEqual([]);
  });
});

describe('any calendar', () => {
  it('has lines of at most 75 octets, each ended by CRLF, whole characters only', () => {
    fc.assert(
      fc.property(anySituation, fc.string({ unit: 'binary', maxLength: 60 }), ({ situation, today }, name) => {
        const events = deadlineEvents(explained(situation, today), { hire: situation.embauche ?? '', name, digest });
        const text = ics(events, STAMP);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
      }),
      { numRuns: 200 },
    );
  });

  it('gives back any text as it was', () => {
    const text = fc.stringMatching(/^[ -~À-ÿ😀-😏,;:\\"\n]{0,200}$/u);
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const event: CalendarEvent = { uid: 'x@prep-entretien', date: '2026-12-01', summary, description };
        const [read] = readByIcalJs(ics([event], STAMP));
        expect(read).toMatchObject({ summary, description });
      }),
      { numRuns: 300 },
    );
  });

  it('lets no text become a line of its own', () => {
    const summary = 'Zoé\r\nEND:VEVENT\nBEGIN:VEVENT\u0085\u2028x';
    const event: CalendarEvent = { uid: 'x@prep-entretien', date: '2026-12-01', summary, description: '\u001b[31m' };
    const text = ics([event], STAMP);
    expect(readByIcalJs(text)).toHaveLength(1);
    expect(readByNodeIcal(text)).toHaveLength(1);
    expect(text).not.toContain('\u001b');
  });
});
