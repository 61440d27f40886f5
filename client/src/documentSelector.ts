import type { TextDocument } from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';

/**
 * Documents that the server checks, of any scheme: files, untitled ones, and those of remote and virtual folders. Manifests are
 * named by pattern, because their language depends on which other extensions are installed.
 */
export const documentSelector: DocumentSelector = [
  { language: 'python' },
  { notebook: 'jupyter-notebook', language: 'python' },
  { pattern: '**/*{requirements,constraints}*.{txt,in}' },
  { pattern: '**/requirements/*.{txt,in}' },
  { pattern: '**/{Pipfile,MLproject,README.md,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.lock}' },
  { pattern: '**/{*[Dd]ockerfile*,[Cc]ontainerfile*,*[Jj]enkinsfile*}' },
  { pattern: '**/{Makefile*,makefile*,GNUmakefile*,*.mk,*.mak}' },
  {
    pattern:
      '**/*.{yaml,yml,json,jsonc,toml,env,sh,bash,zsh,ini,cfg,conf,properties,tf,tfvars,tofu,nomad,bicep,hcl,groovy,R,r,Rmd,js,jsx,ts,tsx}',
  },
  { pattern: '**/{.env*,.netrc,_netrc,.pypirc,.npmrc}' },
  { pattern: '**/{CLAUDE,AGENTS,AGENT,GEMINI,SKILL,copilot-instructions}.md' },
  { pattern: '**/{.cursorrules,.windsurfrules,.clinerules,*.mdc,*.envd}' },
];

/** Schemes of documents that show what a file once was, or nothing of the user's at all. Findings there would be listed twice. */
const pastSchemes = new Set([
  'git',
  'gitlens',
  'review',
  'pr',
  'output',
  'vscode',
  'vscode-settings',
  // Pseudo-code about a model: nobody wrote it.
  'secure-ml-explain',
  'secure-ml-hex',
  'vscode-userdata',
]);

/** True for documents that the selector matches but nobody wants findings in. */
export function isIgnored(document: TextDocument): boolean {
  return pastSchemes.has(document.uri.scheme);
}
