import { t } from '../../../../l10n/messages';
import { pinFixes } from '../../pipelines/pins';
import { everyPipeline, type PipelineRule } from '../../pipelines/pipelineRule';

/** Tags that are made to be pushed again. */
const moving = /^(?:latest|rolling|nightly|edge|canary|snapshot|main|master|dev|develop)(?:-|$)/;

/** `latest-rust-1.85.1`: the newest build for a version that is named. */
const versioned = /\d\.\d/;

/** The library of Docker Hub, whose images have no namespace; other names without one are of images that are built on the machine. */
const library = new Set(
  (
    'adminer aerospike almalinux alpine alt amazoncorretto amazonlinux arangodb archlinux bash buildpack-deps busybox caddy cassandra centos ' +
    'chronograf cirros clearlinux clefos clickhouse clojure composer consul couchbase couchdb crate dart debian docker drupal eclipse-mosquitto ' +
    'eclipse-temurin elasticsearch elixir erlang fedora flink fluentd friendica gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell ' +
    'haxe hello-world httpd hylang ibmjava influxdb irssi jetty joomla jruby julia kapacitor kibana kong lightstreamer logstash mageia mariadb ' +
    'maven mediawiki memcached mongo mongo-express mono mysql nats neo4j neurodebian nextcloud nginx node odoo openjdk open-liberty oraclelinux ' +
    'orientdb percona perl photon php phpmyadmin plone postfixadmin postgres pypy python r-base rabbitmq rakudo-star redis redmine registry ' +
    'rethinkdb rocket.chat rockylinux ros ruby rust sapmachine scratch silverpeas sl solr sonarqube spark spiped storm swift swipl teamspeak ' +
    'telegraf tomcat tomee traefik ubuntu unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper'
  ).split(' '),
);

/** A registry on this machine, or beside it in a cluster for tests: `localhost:5000`, `kind-registry:5000`. */
const ownRegistry = /^(?:localhost|127\.0\.0\.1|host\.docker\.internal|[a-z][a-z0-9-]{0,62})(?::\d{2,5})\//;

/** `agent:latest`: no registry serves it, so that it is the one that was built here. */
function isBuiltHere(reference: string): boolean {
  if (ownRegistry.test(reference)) return true;
  return !reference.includes('/') && !library.has(reference.split(/[:@]/, 1)[0]);
}

/** The image of a reference; a port is no tag. */
function withoutTag(reference: string): string {
  return reference.replace(/:[^/:]{0,200}$/, '');
}

export const rule: PipelineRule = {
  meta: {
    id: 'image-unpinned',
    code: 'SML602',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-1357',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['unpinned-uses', 'unpinned-images'],
  },
  pipelines: {
    kinds: everyPipeline,
    *check({ document: { images, text }, pins, edit, isOwn, isOwnImage }) {
      for (const { reference, start, end, exact } of images) {
        // A variable without a default is decided elsewhere.
        if (reference === undefined || /@sha256:[0-9a-f]{64}$/.test(reference)) continue;
        // A port is no tag.
        const tag = /:([\w][\w.-]{0,127})$/.exec(reference)?.[1];
        const comment = /^["']?[ \t]*#[^\r\n]{0,200}?\b(sha256:[0-9a-f]{64})\b/.exec(
          text.slice(end, end + 300),
        )?.[1];
        const known = pins.get(tag === undefined ? `${reference}:latest` : reference);
        const fixes = exact ? pinFixes(comment, known, (to) => edit(end, end, `@${to}`)) : [];
        const name = withoutTag(reference);
        const isOurs = isBuiltHere(reference) || isOwn(name) || isOwnImage(name);
        const isMoving = tag === undefined || (moving.test(tag) && !versioned.test(tag));
        yield {
          start,
          end,
          identity: reference,
          subject: reference,
          message: isMoving
            ? t('image-unpinned.moving-tag', reference)
            : t('image-unpinned.tag-without-digest', reference),
          ...(isMoving && !isOurs ? {} : { severity: 'low' as const }),
          ...(fixes.length === 0 ? {} : { fixes }),
        };
      }
    },
  },
};
