/** Where data comes from: a walk back from an expression through assignments, calls and operators to known sources. */

import { pushAll } from '../../pushAll';
import { type TextTest, testText } from '../../text/textTests';
import { definitionsOf, handedTo, parametersOf, returnsOf } from '../names/definitions';
import type { Evaluator } from '../names/evaluator';
import { givesText } from '../names/handlers';
import { handlerName } from '../section';
import type { Bound, SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';
import { isClosed } from './closedTypes';

/**
 * `model`: text that a language model wrote. `request`: what a client sent. `download`: what came over the network.
 * `user`: what somebody typed or gave on the command line.
 */
export type Origin = 'model' | 'request' | 'download' | 'user';

/** Nodes looked at for one question; what is beyond is not followed. */
const maxWalkLength = 400;

const modelRoots =
  /^(?:openai|anthropic|transformers|litellm|ollama|vllm|llama_cpp|cohere|mistralai|groq|together|google|vertexai|langchain\w*|llama_index|huggingface_hub|dspy|guidance|replicate|ctransformers|gpt4all|pydantic_ai|smolagents|agno|crewai)\b/;
const modelMethods =
  /\.(?:create|acreate|parse|generate|agenerate|invoke|ainvoke|predict|apredict|run|arun|call|chat|complete|acomplete|completion|acompletion|generate_content|generate_text|generate_response|text_generation|chat_completion|chat_complete|query|stream|run_sync|kickoff)$/;
/** Methods of the same names that are no model's answer. */
const otherMethods =
  /\.(?:files|fine_tuning|assistants|batches|vector_stores|uploads|threads|embeddings|moderations|images)\.\w+$/;
const modelCallables =
  /^(?:transformers\.pipeline|llama_cpp\.Llama|ctransformers\.\w+\.from_pretrained|langchain\w*(?:\.\w+)*\.(?:ChatOpenAI|OpenAI|LLMChain|ChatAnthropic)|dspy\.(?:Predict|ChainOfThought|ReAct|ProgramOfThought))\(\)$/;
const downloads =
  /^(?:requests\.(?:Session\(\)\.|sessions\.Session\(\)\.)?(?:get|post|request|put)|httpx\.(?:Client\(\)\.|AsyncClient\(\)\.)?(?:get|post|request|stream)|urllib\.request\.(?:urlopen|urlretrieve)|urllib2\.urlopen|wget\.download|gdown\.(?:download|cached_download)|huggingface_hub\.(?:\w+\.)?(?:hf_hub_download|snapshot_download)|torch\.hub\.download_url_to_file|(?:keras|tensorflow\.keras|tf_keras)\.utils\.get_file|socket\.socket\(\)\.(?:recv|recvfrom|makefile)|boto3\.(?:client|resource)\(\)(?:\.\w+(?:\(\))?)*\.(?:get_object|download_file|download_fileobj)|kagglehub\.\w+_download|pooch\.retrieve|wandb\.(?:init\(\)\.|Api\(\)\.)?(?:use_)?artifact\(\)(?:\.get_path\(\))?\.(?:download|file)|wandb\.restore|dvc\.api\.(?:open|read)|mlflow\.artifacts\.download_artifacts|mlflow\.(?:tracking\.)?MlflowClient\(\)\.download_artifacts|clearml\.[\w.()[\]]*\.get_local_copy|(?:torch\.hub|torchvision\.datasets\.utils)\.download_\w+|urllib3\.PoolManager\(\)\.request|s3fs\.S3FileSystem\(\)\.open|gcsfs\.GCSFileSystem\(\)\.open)$/;
const requests =
  /^(?:streamlit\.(?:file_uploader|text_input|text_area|chat_input|data_editor|camera_input|audio_input|query_params)|flask\.request|quart\.request|bottle\.request|django\.http\.HttpRequest\(\)|(?:fastapi|starlette\.requests)\.Request(?:\(\))?)(?:\.|$)/;
const users =
  /^(?:builtins\.input|sys\.argv|sys\.stdin|argparse\.ArgumentParser\(\)\.parse_(?:known_)?args|click\.prompt)(?:\.|\(|$)/;

/** Decorators of functions whose parameters a client fills in. */
const endpoints =
  /^(?:flask\.(?:Flask|Blueprint)|fastapi\.(?:FastAPI|APIRouter)|quart\.Quart|sanic\.Sanic|bottle|starlette\.applications\.Starlette|litestar|robyn\.Robyn|aiohttp\.web\.RouteTableDef)(?:\(\))?\.(?:route|api_route|get|post|put|patch|delete|head|options|websocket|websocket_route)(?:\(\))?$|^(?:bentoml\.(?:api|Service\(\)\.api)|modal\.(?:web_endpoint|fastapi_endpoint)|litestar\.(?:get|post|put|patch|delete))(?:\(\))?$/;
/** Decorators of functions that a language model calls with arguments of its choice. */
const tools =
  /^(?:langchain\w*(?:\.\w+)*\.tool|smolagents\.tool|mcp\.server(?:\.\w+)*\.FastMCP\(\)\.(?:tool|resource|prompt)|fastmcp\.FastMCP\(\)\.(?:tool|resource|prompt)|mcp\.server(?:\.lowlevel)?(?:\.server)?\.Server\(\)\.(?:call_tool|read_resource|get_prompt)|agents\.function_tool|pydantic_ai\.Agent\(\)\.tool(?:_plain)?)(?:\(\))?$/;

/** Functions that give a number, a truth or a digest of what they are given, and boxes that let a client choose among what the program offers. */
const harmless =
  /^(?:hashlib\.|builtins\.(?:len|int|float|bool|isinstance|hash|id)$|uuid\.UUID$|streamlit\.(?:sidebar\.)?(?:radio|selectbox|multiselect|select_slider|segmented_control|pills|slider|number_input|checkbox|toggle|button)$)/;
/** What views of Django, Flask and Starlette read of a parameter that is called so. */
const requestParts =
  /^(?:self\.)?request\.(?:GET|POST|FILES|META|COOKIES|args|form|json|values|files|query_params|path_params|match_info|rel_url|headers|cookies|data|body|get_json|query|post|multipart|stream|arguments|body_arguments|query_arguments)$/;
/** What a request of Starlette has of the server: the application, who is logged in, addresses of the site itself. */
const ofServer = /^(?:app|user|auth|state|session|url_for|url_path_for|base_url)$/;
const ofServersRequest =
  /\bRequest\(\)\.(?:app|scope|user|auth|state|session|url_for|url_path_for|base_url)\b/;
/** The same in what the server hands to an application: where that is mounted, and what it keeps. */
const ofServersScope =
  /^\w{1,40}\.scope(?:\.get\(|\[)[ \t]{0,4}["'](?:root_path|app|router|scheme|server|state|user|auth|session|endpoint|route)["']/;
const ofScope = new Set(['attribute', 'call', 'subscript']);
/** Methods of handlers that answer requests, and the classes that such handlers derive from. */
const verbs = /^(?:get|post|put|patch|delete|head)$/;
const handlers =
  /^(?:tornado\.web\.RequestHandler|flask\.views\.(?:Method)?View|flask_restful\.Resource|flask_restx\.Resource|django\.views(?:\.generic)?(?:\.base)?\.\w*View|rest_framework\.views\.APIView)$/;
/** Characters at the beginning of a module in which its imports are looked for. */
const maxImports = 5_000;
/** What handlers of Tornado ask for. */
const handlerParts = /^self\.get_(?:query_|body_)?arguments?$/;

/** What a program's own command line was read into, handed on under its usual names. */
const commandLine = /^(?:self\.)?(?:args|opts?|flags|FLAGS|cli_args|parsed_args|cmd_args)\.\w+$/;
/** Functions that take folders off a name, make sure that it stays in one, or look something up by an id. */
export const confined =
  /^(?:werkzeug\.(?:utils\.secure_filename|security\.safe_join|utils\.safe_join)|flask\.safe_join|os\.path\.basename|ntpath\.basename|posixpath\.basename|django\.utils\._os\.safe_join|django\.utils\.text\.get_valid_filename|(?:io\.)?(?:BytesIO|StringIO)|tempfile\.\w+|uuid\.\w+|hashlib\.\w+|pathvalidate\.\w+|celery\.result\.AsyncResult|django\.shortcuts\.get_object_or_404|[\w.]*(?:safe|secure|valid|check|resolve|sanit|clean|confine|ensure|within|allowed)\w*)$/i;

/** What a function says that compares a path with a folder, or takes its folders off: it may well have made sure of it. */
export const confining =
  /\b(?:commonpath|commonprefix|is_relative_to|relative_to|realpath|basename|secure_\w{1,40}|safe_\w{1,40})\b|\.resolve\(/;
/** What a function says that may refuse what it is handed. */
const refusing = /\b(?:if|raise|assert|abort|match)\b/;

/** Parts of a route that hold no slash: `<name>` and `<string:name>` of Flask, `{name}` of FastAPI; `<path:name>` and `{name:path}` may. */
const segment = /<(?:string(?:\([^()]{0,40}\))?:)?(\w{1,80})>|\{(\w{1,80})(?::str)?\}/g;

/** What a text has where data of it comes from outside. */
const sources =
  /\brequest\b|\bargv\b|parse_(?:known_)?args|\binput\(|\bstdin\b|urlopen|urlretrieve|\brequests\.|\bhttpx\b|\bdownload\w{0,20}\(|_download\(|file_uploader|text_input|\b(?:fastapi|flask|gradio|FastMCP|bentoml|starlette|aiohttp|openai|anthropic|litellm|ollama|pydantic_ai|dspy|langchain\w{0,20}|smolagents|function_tool)\b/;

/** False where nothing of a text can come from outside, so that it hands nothing on. */
export function mayHandOn(text: string, test: TextTest = testText): boolean {
  return test(sources, text);
}

export class Flow {
  /** `assumed` are parameters whose data is taken to come from an origin. */
  constructor(
    private readonly evaluator: Evaluator,
    private readonly assumed?: ReadonlyMap<SyntaxNode, Origin>,
  ) {}

  /** True when an expression may hold data of an origin. */
  comesFrom(node: SyntaxNode, wanted: Origin): boolean {
    return this.originsOf(node).has(wanted);
  }

  /**
   * `clean` names functions whose result is harmless for what is asked. Without `segments`, what a route takes out of an address up to the
   * next slash does not count: it is no path that leads out of a folder.
   */
  originsOf(start: SyntaxNode, clean?: RegExp, segments = true): ReadonlySet<Origin> {
    const origins = new Set<Origin>();
    const seen = new Set<SyntaxNode>();
    const open = [start];
    for (let node = open.pop(); node !== undefined && seen.size < maxWalkLength; node = open.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      if (ofScope.has(node.type) && ofServersScope.test(this.evaluator.textOf(node).slice(0, 100))) continue;
      switch (node.type) {
        case 'identifier':
          this.addName(node, origins, open, segments);
          break;
        case 'attribute': {
          const object = childOf(node, 'object');
          if (this.isOfServer(node) || (clean !== undefined && this.isFileName(node))) break;
          this.addReference(node, origins);
          this.addMember(node, open);
          if (object !== undefined) open.push(object);
          break;
        }
        case 'call':
          this.addCall(node, origins, open, clean);
          break;
        case 'subscript': {
          const value = childOf(node, 'value');
          if (value !== undefined) open.push(value);
          break;
        }
        case 'lambda':
        case 'comparison_operator':
        case 'not_operator':
          // A truth is not the data.
          break;
        case 'keyword_argument': {
          const value = childOf(node, 'value');
          if (value !== undefined) open.push(value);
          break;
        }
        default:
          pushAll(open, node.children);
      }
    }
    return origins;
  }

  /** The name of the endpoint decorator around a node; undefined outside of functions that clients call. */
  endpointAround(node: SyntaxNode): string | undefined {
    return this.decoratorAround(node, endpoints);
  }

  private addName(node: SyntaxNode, origins: Set<Origin>, open: SyntaxNode[], segments: boolean): void {
    this.addReference(node, origins);
    for (const bound of this.evaluator.bindingsOf(node)) {
      const isLeftOut = !segments && bound.kind === 'parameter' && this.isSegment(bound, node);
      if (!isLeftOut) this.addBound(bound, node, origins, open);
    }
  }

  /** A parameter that a route fills with what stands between two slashes: `"/models/<name>"`, `"/models/{name}"`. */
  private isSegment({ definition }: Bound & { kind: 'parameter' }, use: SyntaxNode): boolean {
    const { evaluator } = this;
    const name = evaluator.textOf(use);
    const decorators = definition.parent?.type === 'decorated_definition' ? definition.parent.children : [];
    return decorators.some((decorator) => {
      const call = decorator.type === 'decorator' ? decorator.children[0] : undefined;
      const [route] = (call && childOf(call, 'arguments')?.children) ?? [];
      const value = route === undefined ? undefined : evaluator.evaluate(route);
      if (value?.kind !== 'constant' || typeof value.value !== 'string') return false;
      return [...value.value.matchAll(segment)].some((found) => (found[1] ?? found[2]) === name);
    });
  }

  private addBound(bound: Bound, use: SyntaxNode, origins: Set<Origin>, open: SyntaxNode[]): void {
    if (bound.kind === 'value') open.push(bound.node);
    else if (bound.kind === 'opaque' && bound.from !== undefined) open.push(bound.from);
    else if (bound.kind === 'parameter') {
      if (this.evaluator.textOf(use) === 'self') return;
      const usual = childOf(bound.parameter, 'value');
      // What the program chose is no text of a caller, and what is depended on is made here.
      if (isClosed(bound, this.evaluator)) return;
      if (usual !== undefined && /^(?:fastapi\.)?(?:Depends|Security)\(/.test(this.evaluator.textOf(usual)))
        return;
      const assumed = this.assumed?.get(bound.parameter);
      if (assumed !== undefined) origins.add(assumed);
      if (bound.definition.type !== 'function_definition') return;
      if (this.decoratedBy(bound.definition, endpoints) !== undefined) origins.add('request');
      else if (this.decoratedBy(bound.definition, tools) !== undefined) origins.add('model');
      else if (this.isPartOfAddress(bound.definition, bound.parameter)) origins.add('request');
      else if (this.isTextOfClient(bound.definition, bound.parameter)) origins.add('request');
    }
  }

  /** A parameter of a function that Gradio calls with a text that a client wrote. */
  private isTextOfClient(definition: SyntaxNode, parameter: SyntaxNode): boolean {
    const { evaluator } = this;
    const name = childOf(definition, 'name');
    if (name === undefined) return false;
    const written = evaluator.textOf(name);
    evaluator.note(handlerName(written));
    const calls = evaluator.handlersOf(written);
    if (calls.length === 0) return false;
    const place = childOf(definition, 'parameters')?.children.indexOf(parameter) ?? -1;
    return calls.some((call) => givesText(call, place, evaluator));
  }

  /** A parameter that holds a part of the address that a client asks for: of a handler's method, or of a view of Django. */
  private isPartOfAddress(definition: SyntaxNode, parameter: SyntaxNode): boolean {
    const { evaluator } = this;
    const parameters = childOf(definition, 'parameters')?.children ?? [];
    if (parameter.type !== 'identifier' && parameter.type !== 'typed_parameter') return false;
    if (/^(?:self|cls|request)\b/.test(evaluator.textOf(parameter))) return false;
    const name = childOf(definition, 'name');
    const owner = definition.parent?.parent;
    if (owner?.type === 'class_definition')
      return (
        name !== undefined &&
        verbs.test(evaluator.textOf(name)) &&
        (childOf(owner, 'superclasses')?.children ?? []).slice(0, 8).some((base) => {
          const value = evaluator.evaluate(base);
          return value.kind === 'reference' && handlers.test(value.name);
        })
      );
    return (
      parameters[0] !== undefined &&
      /^request\b/.test(evaluator.textOf(parameters[0])) &&
      definition.parent?.type === 'module' &&
      /^(?:from|import)[ \t]+django\b/m.test(evaluator.between(0, maxImports))
    );
  }

  /** `Path(text).name`: the last part of a path, which holds no folder. */
  private isFileName(node: SyntaxNode): boolean {
    const value = this.evaluator.evaluate(node);
    return value.kind === 'reference' && /^pathlib\.\w{0,20}Path\(\)\.(?:name|stem|suffix)$/.test(value.name);
  }

  /** `request.user.name`, `request.app`: what the server keeps at a request, and no client wrote. */
  private isOfServer(start: SyntaxNode): boolean {
    let node = start;
    let object = childOf(node, 'object');
    for (let steps = 0; object?.type === 'attribute' && steps < 8; steps++) {
      node = object;
      object = childOf(node, 'object');
    }
    const name = childOf(node, 'attribute');
    return (
      object !== undefined &&
      name !== undefined &&
      ofServer.test(this.evaluator.textOf(name)) &&
      this.isWholeRequest(object)
    );
  }

  /** A request as a whole, as an endpoint gets it: what a function takes of it is not known. */
  private isWholeRequest(node: SyntaxNode): boolean {
    return (
      node.type === 'identifier' &&
      this.evaluator.bindingsOf(node).some((bound) => {
        if (bound.kind !== 'parameter') return false;
        const type = childOf(bound.parameter, 'type');
        return type === undefined
          ? this.evaluator.textOf(node) === 'request'
          : /(?:^|\.)Request$/.test(this.evaluator.textOf(type));
      })
    );
  }

  /** `MODELS.get(name)`: one of what the program wrote down. */
  private isOfTable(functionNode: SyntaxNode): boolean {
    const object = functionNode.type === 'attribute' ? childOf(functionNode, 'object') : undefined;
    const name = functionNode.type === 'attribute' ? childOf(functionNode, 'attribute') : undefined;
    if (object === undefined || name === undefined || this.evaluator.textOf(name) !== 'get') return false;
    const table = this.evaluator.evaluate(object);
    return table.kind === 'dictionary' && table.complete && table.entries.size > 0;
  }

  private addMember(node: SyntaxNode, open: SyntaxNode[]): void {
    const object = childOf(node, 'object');
    const name = childOf(node, 'attribute');
    if (object?.type !== 'identifier' || name === undefined || this.evaluator.textOf(object) !== 'self')
      return;
    pushAll(open, this.evaluator.memberNodes(this.evaluator.textOf(name), object.scope));
  }

  private addReference(node: SyntaxNode, origins: Set<Origin>): void {
    const value = this.evaluator.evaluate(node);
    if (value.kind === 'unknown' && node.type === 'attribute') {
      if (this.isRequestPart(node)) origins.add('request');
      if (commandLine.test(this.evaluator.textOf(node).slice(0, 100))) origins.add('user');
    }
    if (value.kind !== 'reference') return;
    if (requests.test(value.name) && !ofServersRequest.test(value.name)) origins.add('request');
    if (users.test(value.name)) origins.add('user');
  }

  /** `request.GET` where `request` is a parameter. */
  private isRequestPart(node: SyntaxNode): boolean {
    const object = childOf(node, 'object');
    const written = this.evaluator.textOf(node).slice(0, 100);
    if (handlerParts.test(written)) return true;
    if (object === undefined || !requestParts.test(written)) return false;
    if (object.type !== 'identifier') return true;
    return this.evaluator.bindingsOf(object).some(({ kind }) => kind === 'parameter');
  }

  private addCall(node: SyntaxNode, origins: Set<Origin>, open: SyntaxNode[], clean?: RegExp): void {
    const functionNode = childOf(node, 'function');
    const passed = childOf(node, 'arguments');
    if (functionNode === undefined) return;
    const callee = this.evaluator.evaluate(functionNode);
    if (callee.kind === 'reference') {
      const { name } = callee;
      const answers = modelRoots.test(name) && modelMethods.test(name) && !otherMethods.test(name);
      if (answers || modelCallables.test(name)) {
        origins.add('model');
        return;
      }
      if (downloads.test(name)) {
        origins.add('download');
        return;
      }
      if (requests.test(name) && !ofServersRequest.test(name)) origins.add('request');
      if (users.test(name)) origins.add('user');
      // A number of, a test of, or a digest of data is not the data.
      if (harmless.test(name) || clean?.test(name)) return;
      if (clean !== undefined && this.evaluator.traitOf(name) === 'confining') return;
    }
    // What a function of the program gives of a path or text, it may have checked: only what is certain counts then.
    if (clean !== undefined && callee.kind !== 'reference' && this.isOwnFunction(functionNode)) {
      // Of an address it matters where the text is put.
      if (clean === confined) pushAll(open, this.handedThrough(functionNode, node));
      return;
    }
    if (this.isOfTable(functionNode)) {
      // What stands in for a name that the table does not have.
      if (passed !== undefined) pushAll(open, passed.children.slice(1));
      return;
    }
    for (const definition of definitionsOf(functionNode, this.evaluator))
      pushAll(open, returnsOf(definition));
    open.push(functionNode);
    if (passed === undefined) return;
    const handed =
      clean === undefined ? passed.children : passed.children.filter((one) => !this.isWholeRequest(one));
    pushAll(open, handed);
  }

  /** What own functions give as they were handed it, or as a part of a path: those that neither check it nor look it up. */
  private handedThrough(functionNode: SyntaxNode, call: SyntaxNode): readonly SyntaxNode[] {
    const { evaluator } = this;
    // Functions that call each other are followed one deep.
    if (this.assumed !== undefined) return [];
    return definitionsOf(functionNode, evaluator).flatMap((definition) => {
      const text = evaluator.textOf(definition);
      if (confining.test(text) || refusing.test(text)) return [];
      const parameters = parametersOf(definition, evaluator);
      const handed = handedTo(parameters, call, evaluator);
      return parameters.flatMap(({ name, node }) => {
        const inside = new Flow(evaluator, new Map([[node, 'request']]));
        const isGiven = returnsOf(definition).some((given) =>
          inside.originsOf(given, confined).has('request'),
        );
        return isGiven ? (handed.get(name) ?? []) : [];
      });
    });
  }

  /** `check(path)`, `self.check(path)`. */
  private isOwnFunction(node: SyntaxNode): boolean {
    if (node.type === 'identifier') return true;
    const object = node.type === 'attribute' ? childOf(node, 'object') : undefined;
    if (object?.type !== 'identifier' || !/^(?:self|cls)$/.test(this.evaluator.textOf(object))) return false;
    // `self.get_argument("next")` is a method of the framework's class.
    return definitionsOf(node, this.evaluator).length > 0;
  }

  private decoratorAround(node: SyntaxNode, wanted: RegExp): string | undefined {
    let around: SyntaxNode | undefined = node.parent;
    for (let steps = 0; around !== undefined && steps < maxWalkLength; steps++, around = around.parent) {
      if (around.type !== 'function_definition') continue;
      const found = this.decoratedBy(around, wanted);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private decoratedBy(definition: SyntaxNode, wanted: RegExp): string | undefined {
    if (definition.parent?.type !== 'decorated_definition') return undefined;
    for (const decorator of definition.parent.children) {
      const [expression] = decorator.type === 'decorator' ? decorator.children : [];
      if (expression === undefined) continue;
      const value = this.evaluator.evaluate(expression);
      if (value.kind === 'reference' && wanted.test(value.name)) return value.name;
    }
    return undefined;
  }
}
