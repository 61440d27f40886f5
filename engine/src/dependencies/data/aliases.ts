/** Names that are installed by mistake, and what was meant; why is public on PyPI. */
export interface Alias {
  /** Normalised. */
  readonly name: string;
  /** Undefined for what belongs to Python itself. */
  readonly meant: string | undefined;
  /** What stands under the name: an old or empty package of somebody, or nothing that is widely used. */
  readonly state: 'placeholder' | 'abandoned' | 'free' | 'attacked' | 'standard-library';
}

const table: readonly (readonly [string, string | undefined, Alias['state']])[] = [
  ['sklearn', 'scikit-learn', 'placeholder'],
  ['pytorch', 'torch', 'placeholder'],
  ['huggingface', 'huggingface-hub', 'abandoned'],
  ['tensorflow-gpu', 'tensorflow', 'placeholder'],
  ['bs4', 'beautifulsoup4', 'placeholder'],
  ['dotenv', 'python-dotenv', 'abandoned'],
  ['faiss', 'faiss-cpu', 'abandoned'],
  ['skimage', 'scikit-image', 'placeholder'],
  ['torch-vision', 'torchvision', 'abandoned'],
  ['beautifulsoup', 'beautifulsoup4', 'abandoned'],
  ['argparse', undefined, 'standard-library'],
  ['cv2', 'opencv-python', 'free'],
  ['opencv', 'opencv-python', 'free'],
  ['pil', 'pillow', 'free'],
  ['yaml', 'pyyaml', 'free'],
  ['transformer', 'transformers', 'free'],
  ['sentence-transformer', 'sentence-transformers', 'free'],
  ['onnx-runtime', 'onnxruntime', 'free'],
  // Taken over in December 2022; code under this name read files and keys of who installed PyTorch's nightly builds.
  ['torchtriton', 'triton', 'attacked'],
];

export const aliases: ReadonlyMap<string, Alias> = new Map(
  table.map(([name, meant, state]) => [name, { name, meant, state }]),
);
