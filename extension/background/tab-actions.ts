/** What the reader asks of the tab in front, by keyboard or by menu. */
import { callTab } from '../messages/call.ts';
import type { ToContent } from '../messages/calls.ts';
import { checkTab } from '../tab.ts';

/** Asks a tab's page; where Whence does not run by itself, it is brought there first. */
export async function askTab(tab: number, name: 'toggleSite' | 'showSelected'): Promise<void> {
  const answer: ToContent[typeof name]['answer'] | null = await callTab(tab, name, null);
  if (answer === null && (await checkTab(tab)) && name === 'showSelected') {
    await callTab(tab, name, null);
  }
}
