/**
 * What compiled components call while they are rendered, in the place of Astro's own (`in-place.ts`): the same functions, which give
 * HTML at once. Astro's prepare every component for waiting and streaming, which cost more than all that stands on a page.
 */
import {
  addAttribute as addAnyAttribute,
  createAstro,
  Fragment,
  mergeSlots,
  spreadAttributes,
  unescapeHTML,
  voidElementNames,
} from 'astro/runtime/server/index.js';
import type { PageOnTheWay, Props, Slot, Slots } from './page-on-the-way.ts';
import { rememberParts } from './remembered-parts.ts';
import { fillTemplate, type Rendered, SafeHtml } from './safe-html.ts';

export {
  createAstro,
  Fragment,
  fillTemplate as render,
  mergeSlots,
  rememberParts as createComponent,
  spreadAttributes,
  unescapeHTML,
};

/** Whether Astro writes a text under this name as it does under most: ` name="text"`. */
const isOrdinary = new Map<string, boolean>();

export function addAttribute(value: unknown, name: string, shouldEscape = true, element = ''): unknown {
  if (typeof value !== 'string' || value === '' || value.includes('&') || value.includes('"')) {
    return addAnyAttribute(value, name, shouldEscape, element);
  }
  let ordinary = isOrdinary.get(name);
  if (ordinary === undefined) {
    ordinary = String(addAnyAttribute('text', name, shouldEscape, element)) === ` ${name}="text"`;
    isOrdinary.set(name, ordinary);
  }
  return ordinary ? new SafeHtml(` ${name}="${value}"`) : addAnyAttribute(value, name, shouldEscape, element);
}

/** A component, a fragment, or an element whose name the template has chosen. */
export function renderComponent(
  page: PageOnTheWay,
  name: string,
  component: unknown,
  props: Props,
  slots: Slots = noSlots,
): unknown {
  if (typeof component === 'function') return component(page, props, slots);
  const children = slots['default']?.(page);
  if (component === Fragment) return children;
  if (typeof component === 'string' && elementName.test(component)) return element(component, props, children);
  throw new Error(`<${name}> is neither a component nor an element`);
}

const noSlots: Slots = {};
const elementName = /^[a-z][a-z0-9-]*$/;

function element(name: string, props: Props, children: unknown): Rendered {
  const start = `<${name}${spreadAttributes(props)}`;
  if (voidElementNames.test(name)) return new SafeHtml(`${start}>`);
  return fillTemplate([`${start}>`, `</${name}>`], children);
}

export function renderSlot(page: PageOnTheWay, slot: Slot | undefined, otherwise?: Slot): unknown {
  return (slot ?? otherwise)?.(page);
}

export function renderHead(page: PageOnTheWay): SafeHtml {
  return page.takeHead();
}

/** Where Astro would put the head of a page that has none: all of ours have one. */
export function maybeRenderHead(): undefined {
  return undefined;
}

export function renderScript(page: PageOnTheWay, id: string): SafeHtml {
  return page.takeScript(id);
}

/** Around the content of `<template>`, where Astro puts a script that it puts nowhere else. No component that brings one stands there. */
export function templateEnter(): undefined {
  return undefined;
}

export function templateExit(): undefined {
  return undefined;
}
