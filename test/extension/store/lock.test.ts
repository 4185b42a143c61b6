import '../fake-locks.ts';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { alone, checking, standAside } from '../../../extension/store/lock.ts';

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

it('comes to its turn where pages are checked without end', async () => {
  let isOver = false;
  const check = checking(async () => {
    while (!isOver) await setTimeout(20);
  });
  await standAside();
  isOver = true;
  await check;
});

it('waits for nothing where no page is checked', async () => {
  await expect(checking(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  const start = performance.now();
  await standAside();
  expect(performance.now() - start).toBeLessThan(500);
});
