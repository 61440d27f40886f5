import type { Control, Profile } from './profile';

/**
 * Every technique, a line each: its number, its name, and the names of its sub-techniques, which are numbered from 000. Release
 * 2026.09 of MITRE ATLAS (github.com/mitre-atlas/atlas-data, Apache-2.0).
 */
const techniques = `
0000 Search Open Technical Databases | Journals and Conference Proceedings | Pre-Print Repositories | Technical Blogs | Scan Databases
0001 Search Open AI Vulnerability Analysis
0002 Acquire Public AI Artifacts | Datasets | Models | AI Agent Configuration
0003 Search Victim-Owned Websites
0004 Search Application Repositories
0005 Create Proxy AI Model | Train Proxy via Gathered AI Artifacts | Train Proxy via Replication | Use Pre-Trained Model
0006 Active Scanning | Enumerate Hosted AI Resources | Query Platform Metadata APIs | Scan for Exposed AI Infrastructure | Probe AI Agent Trigger Channels
0007 Discover AI Artifacts
0008 Acquire Infrastructure | AI Development Workspaces | Consumer Hardware | Domains | Physical Countermeasures | Serverless | AI Service Proxies
0010 AI Supply Chain Compromise | Hardware | AI Software | Data | Model | Container Registry | AI Agent Tool
0011 User Execution | Unsafe AI Artifacts | Malicious Package | Poisoned AI Agent Tool | Malicious Link
0012 Valid Accounts
0013 Discover AI Model Ontology
0014 Discover AI Model Family
0015 Evade AI Model
0016 Obtain Capabilities | Adversarial AI Attack Implementations | Software Tools | Generative AI | Exploits | AI Agent Tools
0017 Develop Capabilities | Adversarial AI Attacks | Autonomous Exploit Development | AI Agent Tools
0018 Manipulate AI Model | Poison AI Model | Modify AI Model Architecture | Embed Malware | Modify Prompt Construction Logic
0020 Training Data Poisoning
0021 Establish Accounts
0024 Exfiltration via AI Inference API | Infer Training Data Membership | Invert AI Model | Extract AI Model
0025 Exfiltration via Cyber Means
0029 Denial of AI Service
0031 Erode AI Model Integrity
0034 Cost Harvesting | Excessive Queries | Resource-Intensive Queries | Agentic Resource Consumption
0035 AI Artifact Collection
0036 Data from Information Repositories
0037 Data from Local System
0040 AI Model Inference API Access
0041 Physical Environment Access
0042 Verify Attack
0043 Craft Adversarial Data | White-Box Optimization | Black-Box Optimization | Black-Box Transfer | Manual Modification | Insert Backdoor Trigger
0044 Full AI Model Access
0046 Spamming AI System with Chaff Data
0047 AI-Enabled Product or Service
0048 External Harms | Financial Harm | Reputational Harm | Societal Harm | User Harm | AI Intellectual Property Theft
0049 Exploit Public-Facing Application
0050 Command and Scripting Interpreter
0051 LLM Prompt Injection | Direct | Indirect | Triggered
0052 Phishing | Spearphishing via Social Engineering LLM | Deepfake-Assisted Phishing
0053 AI Agent Tool Invocation
0054 LLM Jailbreak
0055 Unsecured Credentials
0056 Extract LLM System Prompt
0057 LLM Data Leakage
0059 Erode Dataset Integrity
0060 Publish Hallucinated Entities
0061 LLM Prompt Self-Replication
0062 Discover LLM Hallucinations
0063 Discover AI Model Outputs
0064 Gather RAG-Indexed Targets
0065 LLM Prompt Crafting
0066 Retrieval Content Crafting
0067 LLM Trusted Output Components Manipulation | Citations
0068 LLM Prompt Obfuscation
0069 Discover LLM System Information | Special Character Sets | System Instruction Keywords | System Prompt
0070 RAG Poisoning
0071 False RAG Entry Injection
0072 Cyber Communication Channel
0073 Impersonation
0074 Masquerading
0075 Enterprise Resource Discovery
0076 Corrupt AI Model
0077 LLM Response Rendering
0078 Drive-by Compromise
0079 Stage Capabilities
0080 AI Agent Context Poisoning | Memory | Thread
0081 Modify AI Agent Configuration
0082 RAG Credential Harvesting
0083 Credentials from AI Agent Configuration
0084 Discover AI Agent Configuration | Embedded Knowledge | Tool Definitions | Activation Triggers | Call Chains
0085 Data from AI Services | RAG Databases | AI Agent Tools
0086 Exfiltration via AI Agent Tool Invocation
0087 Gather Victim Identity Information
0088 Generate Deepfakes
0089 Enterprise Environment Discovery
0090 OS Credential Dumping
0091 Use Alternate Authentication Material | Application Access Token | Web Session Cookie
0092 Manipulate User LLM Chat History
0093 Prompt Infiltration via Public-Facing Application
0094 Delay Execution of LLM Instructions
0095 Search Open Websites/Domains | Code Repositories
0096 AI Service API
0097 Virtualization/Sandbox Evasion
0098 AI Agent Tool Credential Harvesting
0099 AI Agent Tool Data Poisoning
0100 AI Agent Clickbait
0101 Data Destruction via AI Agent Tool Invocation
0102 Generate Malicious Commands
0103 Deploy AI Agent
0105 Escape to Host
0106 Exploitation for Credential Access
0107 Exploitation for Defense Evasion
0108 AI Agent
0109 AI Supply Chain Rug Pull
0110 AI Agent Tool Poisoning | Definition and Instructions | Implementation | Runtime Response
0111 AI Supply Chain Reputation Inflation
0112 Machine Compromise | Local AI Agent | AI Artifacts
0113 Steal Web Session Cookie
0114 AI Service Web Interface
0115 Publish Poisoned AI Artifacts | Datasets | Models | AI Agent Tools
0116 Autonomous Reconnaissance
0117 Autonomous Attack-Path Adaptation
0118 Autonomous AI Agent Communication | Communication via Shared Artifacts | Direct Agent Communication
0119 Exploit Automated Artifact Processing Pipeline
0120 AI Artifact Repository
0121 AI Agent Environment Reconstruction
0122 Exploitation of Remote Services
0123 Obfuscated Files or Information
0124 Autonomous Attack Orchestration
0125 Create Account
0126 Automated Collection
0127 Data Staged
0128 Compromise Infrastructure
0129 Triggers in Multimodal Inputs
0130 AI Agent Response Biasing
0131 Crafted AI Assistant Links
0132 Misconfigured or Publicly Exposed AI Services
0133 Discover AI Agent Runtime Capabilities
0134 AI Targeted Cloaking
`;

export const atlas: Profile = {
  id: 'atlas',
  title: 'MITRE ATLAS',
  version: '2026.09',
  source: 'https://atlas.mitre.org/',
  controls: techniques.trim().split('\n').flatMap(controlsOf),
};

function controlsOf(line: string): Control[] {
  const [title, ...kinds] = line.slice(5).split(' | ');
  const id = `AML.T${line.slice(0, 4)}`;
  return [
    { id, title },
    ...kinds.map((kind, index) => ({
      id: `${id}.${String(index).padStart(3, '0')}`,
      title: `${title}: ${kind}`,
    })),
  ];
}
