/** Function words: they carry grammar and no content, and never make a term. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all almost along already also although always am among
  an and another any anybody anyone anything are around as at away back be became because become
  becomes been before behind being below between both but by can cannot could did do does doing done
  down during each either else enough even ever every everybody everyone everything few for from
  further get gets getting got had has have having he hence her here hers herself him himself his how
  however i if in indeed into is it its itself just least less let like made make makes making many may
  maybe me might mine more most mr mrs ms much must my myself neither never no nobody none nor not
  nothing now of off often on once one only onto or other others our ours ourselves out over own
  perhaps quite rather really same shall she should since so some somebody someone something still
  such than that the their theirs them themselves then there therefore these they thing things this
  those though through thus to together too toward towards under until up upon us very was we well
  were what whatever when where whether which while who whoever whom whose why will with within
  without would yet you your yours yourself`.split(/\s+/),
);
