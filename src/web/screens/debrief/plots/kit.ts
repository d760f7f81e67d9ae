/** What the debrief's plots are drawn with: fetched when one is to be drawn, and nothing of the library besides. */
export { areaY, axisX, axisY, dot, gridX, gridY, line, link, plot, rectY, ruleX, ruleY, stackY, text, tickX } from '@observablehq/plot';
