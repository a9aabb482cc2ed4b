/** The loss curve with the line of always answering the mean. */
export function LossFigure() {
  return <div className="training-figure" />
}
