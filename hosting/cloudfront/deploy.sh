#!/usr/bin/env bash
# Amazon S3 behind CloudFront. Once, in the console or by aws cloudfront: make a bucket that nobody can read, a
# distribution over it with origin access control, a response headers policy from each entry of response-headers.json for
# the behaviour it names, the function viewer-request.js at viewer request, and the error page /404.html for 403 and 404
# with the status 404. Then, for every new version:
#   SITE_URL=https://plans.example npm run build && BUCKET=my-bucket DISTRIBUTION=E123 hosting/cloudfront/deploy.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
: "${BUCKET:?names the bucket}" "${DISTRIBUTION:?names the distribution}"
# Files with a hash in their name first, so that no page ever asks for one that is not there yet. Old ones stay a while.
aws s3 sync dist/_astro "s3://$BUCKET/_astro" --cache-control 'public, max-age=31536000, immutable'
aws s3 sync dist "s3://$BUCKET" --exclude '_astro/*' --exclude '_headers' --exclude '_redirects' --exclude '.nojekyll' \
	--cache-control 'no-cache' --delete
aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths '/*'
