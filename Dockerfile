# syntax=docker/dockerfile:1
# Masthead in a container: packages and build in one stage, what is needed to run in another (README, "In a container").

FROM node:22.23-bookworm-slim AS build
# For packages that find nothing ready-made to download and compile themselves; they stay in this stage.
RUN apt-get update \
    && apt-get install --no-install-recommends --yes g++ make python3 \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /opt/masthead
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:22.23-bookworm-slim
ENV NODE_ENV=production \
    MASTHEAD_DATA=/data \
    MASTHEAD_DEMO=off \
    HOST=0.0.0.0 \
    PORT=3000
# Files of the program belong to root: whoever runs it cannot change them.
COPY --from=build /opt/masthead /opt/masthead
RUN install --directory --owner=node --group=node --mode=0700 /data
WORKDIR /opt/masthead
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "scripts/healthy.mjs"]
# No shell in between: signals reach the server, which ends what is under way.
CMD ["node", "scripts/serve-built.mjs"]
