/** Bicep as far as resources go, in the words of HCL: the same length, each character at its place. */
import { environmentVariable, type PipelineVariable } from '../document';

/** A text, a comment, or the head of a resource. */
const parts =
  /'''[\s\S]*?(?:'''|$)|'(?:[^'\\\r\n]|\\.)*'?|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|^[ \t]*resource[ \t]+\w+[ \t]+'[^'\r\n]{1,200}'[^\r\n{]*/gm;

/** Texts between double quotes, and heads of resources without what stands in front of their braces. */
export function asHcl(text: string): string {
  return text.replace(parts, (part) => {
    if (part.startsWith("'''")) return part.replace(/[^\r\n]/g, ' ').replace(/^ {2}/, '""');
    if (part.startsWith('/')) return part.replace(/[^\r\n]/g, ' ');
    if (part.startsWith("'")) return quoted(part);
    const named = part.indexOf("'");
    const end = part.indexOf("'", named + 1) + 1;
    const rest = part.slice(end);
    // What exists already is declared elsewhere.
    const word = /^[ \t]*existing\b/.test(rest) ? part.replace('resource', 'existing') : part;
    return word.slice(0, named) + quoted(part.slice(named, end)) + rest.replace(/[^\r\n]/g, ' ');
  });
}

function quoted(part: string): string {
  const isClosed = part.length > 1 && part.endsWith("'");
  return `"${part.slice(1, isClosed ? -1 : undefined).replace(/"/g, "'")}${isClosed ? '"' : ''}`;
}

const declaration =
  /^([ \t]*(?:param|var)[ \t]+)(\w{1,100})([^=\r\n]{0,100}=[ \t]*)('[^'\r\n]{0,500}'|true|false)[ \t]*(?:\/\/[^\r\n]*)?$/gm;

/** Defaults of parameters, and variables. */
export function readBicepValues(text: string): readonly PipelineVariable[] {
  return [...text.matchAll(declaration)].map(({ index, 1: lead, 2: name, 3: between, 4: written }) => {
    const start = index + lead.length;
    const named = { start, end: start + name.length };
    const end = named.end + between.length + written.length;
    return environmentVariable(name, named, written.replace(/^'|'$/g, ''), end);
  });
}
