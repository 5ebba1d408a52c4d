FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY shared ./shared
COPY api ./api
RUN mkdir /data && chown node:node /data
ENV NODE_ENV=production SVERKA_HOST=0.0.0.0 SVERKA_PORT=4177 SVERKA_DATA=/data SVERKA_LOG=json
VOLUME /data
USER node
EXPOSE 4177
HEALTHCHECK --interval=10s --timeout=6s --start-period=20s --retries=3 CMD ["node", "-e", "fetch('http://127.0.0.1:4177/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "api/cli.ts", "serve"]
