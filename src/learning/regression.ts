/** A labelled text as the learner sees it. */
export interface Example {
  /** Numbers of features. */
  features: readonly number[];
  /** Number of the problem; none for a text that is not about mail. */
  problem: number | undefined;
  /** Whether it is a text as people paste them, from which can be learnt what is about mail. */
  pasted: boolean;
  /** How much it counts; 1 for most. */
  weight: number;
}

/** What was learnt: for each problem, and last for not being about mail. */
export interface Weights {
  bias: Float64Array;
  /** For each feature a row of that length. */
  rows: Float64Array;
}

export interface Options {
  problems: number;
  /** For each feature how much it counts where it stands; rare ones more. */
  scale: Float64Array;
  epochs: number;
  /** Length of a step before it shrinks. */
  rate: number;
  /** What a weight must be worth over all examples to be more than zero, and how hard a large one is drawn back. */
  lasso: number;
  /** The same for what tells that a text is not about mail: one weight a feature, so more of them are affordable. */
  strangerLasso: number;
  ridge: number;
}

/**
 * Learn two things at once: softmax regression of the problem, from texts about mail, and logistic regression of
 * whether a text is about mail at all. Each weight takes steps of its own by FTRL-Proximal, which leaves most at zero
 * (McMahan et al. 2013, “Ad click prediction: a view from the trenches”, algorithm 1). The same examples in the same
 * order give the same weights.
 */
export function learnWeights(examples: readonly Example[], options: Options): Weights {
  const learner = new Learner(options);
  const order = [...examples];
  const random = generator();
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const example of order) learner.take(example);
  }
  return learner.weights;
}

/** A slope as small as this changes nothing. */
const leastSlope = 1e-5;

class Learner {
  readonly weights: Weights;
  private readonly width: number;
  private readonly pulls: Float64Array;
  private readonly squares: Float64Array;
  private readonly biasSquares: Float64Array;
  private readonly errors: Float64Array;
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
    this.width = options.problems + 1;
    const size = options.scale.length * this.width;
    this.weights = { bias: new Float64Array(this.width), rows: new Float64Array(size) };
    this.pulls = new Float64Array(size);
    this.squares = new Float64Array(size);
    this.biasSquares = new Float64Array(this.width).fill(1);
    this.errors = new Float64Array(this.width);
  }

  take(example: Example): void {
    if (example.features.length === 0) return;
    const length = 1 / Math.sqrt(example.features.length);
    this.findErrors(example, length);
    const { bias } = this.weights;
    const { lasso, strangerLasso } = this.options;
    for (let column = 0; column < this.width; column += 1) {
      const error = this.errors[column] ?? 0;
      const square = (this.biasSquares[column] ?? 0) + error * error;
      this.biasSquares[column] = square;
      bias[column] = (bias[column] ?? 0) - (this.options.rate * error) / Math.sqrt(square);
    }
    for (const feature of example.features) {
      const value = (this.options.scale[feature] ?? 1) * length;
      const from = feature * this.width;
      for (let column = 0; column < this.width; column += 1) {
        const slope = (this.errors[column] ?? 0) * value;
        if (slope > leastSlope || slope < -leastSlope) {
          this.step(from + column, slope, column === this.width - 1 ? strangerLasso : lasso);
        }
      }
    }
  }

  /** Compare what the weights say with what is right. */
  private findErrors({ features, problem, pasted, weight }: Example, length: number): void {
    const { errors, width } = this;
    const { bias, rows } = this.weights;
    errors.set(bias);
    for (const feature of features) {
      const value = (this.options.scale[feature] ?? 1) * length;
      const from = feature * width;
      for (let column = 0; column < width; column += 1) {
        errors[column] = (errors[column] ?? 0) + (rows[from + column] ?? 0) * value;
      }
    }
    const stranger = width - 1;
    const strange = 1 / (1 + Math.exp(-(errors[stranger] ?? 0)));
    if (problem === undefined) errors.fill(0);
    else {
      raise(errors.subarray(0, stranger));
      errors[problem] = (errors[problem] ?? 0) - 1;
    }
    errors[stranger] = pasted ? strange - (problem === undefined ? 1 : 0) : 0;
    for (let column = 0; column < width; column += 1) errors[column] = (errors[column] ?? 0) * weight;
  }

  private step(place: number, slope: number, lasso: number): void {
    const { rate, ridge } = this.options;
    const square = this.squares[place] ?? 0;
    const root = Math.sqrt(square + slope * slope);
    const pull =
      (this.pulls[place] ?? 0) + slope - ((root - Math.sqrt(square)) / rate) * (this.weights.rows[place] ?? 0);
    this.pulls[place] = pull;
    this.squares[place] = square + slope * slope;
    const beyond = Math.abs(pull) - lasso;
    this.weights.rows[place] = beyond > 0 ? (-Math.sign(pull) * beyond) / ((1 + root) / rate + ridge) : 0;
  }
}

/** Turn sums into shares of one, in place. */
function raise(sums: Float64Array): void {
  const top = Math.max(...sums);
  let all = 0;
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = Math.exp((sums[at] ?? 0) - top);
    all += sums[at] ?? 0;
  }
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) / all;
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [here, there] = [list[at], list[other]];
    if (here === undefined || there === undefined) continue;
    list[at] = there;
    list[other] = here;
  }
}

/** Numbers between 0 and 1, the same ones every time: a linear congruential generator (Numerical Recipes, 7.1). */
function generator(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
