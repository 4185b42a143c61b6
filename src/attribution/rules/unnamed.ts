import type { Rule } from '../rule.ts';

/** An earlier or other report is the source, and is not named. */
export const UNNAMED: readonly Rule[] = [
  {
    id: 'reportedly',
    kind: 'reported',
    cue: ['reportedly'],
    pattern: '{cue}',
    meaning: 'Somebody reported it; the sentence does not say who.',
    example: 'The mayor reportedly told five engineers to go on.',
    counterExample: 'The mayor repeatedly told five engineers to go on.',
  },
  {
    id: 'previously-revealed',
    kind: 'reported-earlier',
    cue: ['previously', 'earlier', 'already'],
    pattern:
      '(?:it|which|that) (?:has|had|was) (?:been )?{cue} (?:been )?(?:revealed|reported|disclosed)',
    meaning: 'An earlier report, not named.',
    example: 'It has previously been revealed that the bridge was unsafe.',
    counterExample: 'It has previously been painted.',
  },
  {
    id: 'media-reports',
    kind: 'reported',
    cue: ['reports'],
    pattern:
      '(?:according to|citing|amid|following|after) (?:[a-z]+ ){0,2}?(?:(?:media|news|press|published|local|multiple|several|unconfirmed) )?{cue}(?=[\\s,.;])|(?:media|news|press|published|local|unconfirmed|some) reports (?:say|said|suggest|indicate|claim|that|have|had)',
    meaning: 'Media reports in general.',
    example: 'Media reports said the bridge was closed.',
    counterExample: 'The mayor complains of news reports about the bridge.',
  },
  {
    id: 'headline-report',
    kind: 'reported',
    cue: ['- report', '— report', '- media', '— media'],
    pattern: '- (?:report|reports|media|media reports)$',
    meaning: 'A headline ends with "report".',
    example: 'Bridge to close - report',
    counterExample: 'Bridge to close - report it to the mayor',
  },
  {
    id: 'report-colon',
    kind: 'reported',
    cue: ['report:', 'reports:'],
    pattern: '^reports?: ',
    meaning: 'A headline begins with "Report:".',
    example: 'Report: Bridge to close',
    counterExample: 'He read the report: the bridge will close.',
  },
  {
    id: 'local-media',
    kind: 'reported',
    cue: ['media', 'television', 'tv', 'newspapers', 'news outlets', 'outlets', 'organizations'],
    pattern:
      '(?:(?:local|state|state-run|national|foreign|british|russian|chinese|iranian|turkish|german|french|israeli) |(?=media outlets|news outlets)(?:media |news )|(?:multiple|several|many|various|other) (?:other |news |media )*(?!tele|tv))(?:news )?{cue}(?:,? citing [^,;"◆]{2,80},)?(?: [a-z]+ly)? (?:reported|report|reports|said|say|says|quoted)',
    meaning: 'Media that are not named reported it.',
    example: 'Local media reported that the bridge was closed.',
    counterExample: 'Local media crowded the bridge.',
  },
];
