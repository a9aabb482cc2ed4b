// In a frame with sandbox the page has no origin, so its modules and its worker are refused: it says so. Not a module itself, so that it comes.
// A page that is opened as a file has none either, and stands in no frame.
if (self.origin === 'null' && location.protocol !== 'file:') {
  document.querySelector('.late').remove()
  document.getElementById('root').append(document.getElementById('sandboxed').content)
}
