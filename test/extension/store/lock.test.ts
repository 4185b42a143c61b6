import '../fake-locks.ts';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { alone, breathe, checking, standAside } from '../../../extension/store/lock.ts';

it('work that can wait stands aside while a page is checked, and writers do not', async () => {
  let isChecked = false;
  const check = checking(async () => {
    await setTimeout(120);
    isChecked = true;
  });
  expect(await alone(async () => isChecked)).toBe(false);
  await standAside();
  expect(isChecked).toBe(true);
  await check;
});

it('comes to its turn where one check follows the other', async () => {
  const order: string[] = [];
  const check = (name: string) =>
    checking(async () => {
      await setTimeout(20);
      order.push(name);
    });
  const all = [check('first'), standAside().then(() => order.push('aside')), check('second')];
  await Promise.all(all);
  expect(order).toEqual(['first', 'aside', 'second']);
});

it('waits for nothing where no page is checked', async () => {
  await expect(checking(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  const start = performance.now();
  await standAside();
  expect(performance.now() - start).toBeLessThan(500);
});

it('between bits of work it waits for a check once it has worked for a while', async () => {
  await breathe();
  const check = checking(() => setTimeout(200));
  const start = performance.now();
  await breathe();
  expect(performance.now() - start).toBeLessThan(100);
  await setTimeout(80);
  await breathe();
  expect(performance.now() - start).toBeGreaterThan(150);
  await check;
});
