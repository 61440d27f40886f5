#!/usr/bin/env bash
# What the workflow and the action do: checks, uploads SARIF, and keeps one comment on the pull request up to date. The exit code is that
# of the check. Needs GH_TOKEN with security-events: write for the upload, pull-requests: write for the comment.
set -euo pipefail

if [[ $# -eq 0 ]]; then set -- .; fi
code=0
secure-ml check --format sarif --output secure-ml.sarif --format markdown --output secure-ml.md \
  --fail-on "${FAIL_ON:-medium}" -- "$@" || code=$?
if [[ $code -eq 2 ]]; then exit 2; fi
if [[ -n "${GITHUB_STEP_SUMMARY:-}" ]]; then cat secure-ml.md >> "$GITHUB_STEP_SUMMARY"; fi

if [[ "${UPLOAD:-true}" == true ]]; then
  gzip --stdout secure-ml.sarif | base64 --wrap=0 > secure-ml.sarif.gz.base64
  gh api --method POST "repos/$GITHUB_REPOSITORY/code-scanning/sarifs" \
    --field "commit_sha=$GITHUB_SHA" --field "ref=$GITHUB_REF" --field "sarif=@secure-ml.sarif.gz.base64" --silent ||
    echo 'SARIF was not uploaded: code scanning is off, or security-events: write is missing.' >&2
fi
if [[ -n "${PULL_REQUEST:-}" ]]; then
  gh pr comment "$PULL_REQUEST" --repo "$GITHUB_REPOSITORY" --body-file secure-ml.md --edit-last --create-if-none ||
    echo 'The pull request was not commented on: pull-requests: write is missing.' >&2
fi
exit "$code"
