// The surface, the field, the map of basins, and the choice of the large figure.

export const viewTexts = {
  surface: {
    title: 'Surface',
    defaultView: 'Default view',
    keys: 'Shift + arrow keys turn the surface, + and − zoom. ← and → step, as everywhere.',
    noWebgl:
      'This computer cannot draw the 3D surface (WebGL is missing). The field beside it shows the same run.',
    lost: 'The graphics card was lost. The surface comes back as soon as it does.',
    frame: 'The surface of f for {v0} from {a0} to {b0} and {v1} from {a1} to {b1}.',
    atStep: 'At step {step} of {last} the ball is at ({x0}, {x1}), where f is {f}.',
  },
  field: {
    title: 'Gradient field',
    downhill: 'Downhill −∇f',
    uphill: 'Uphill ∇f',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Default view',
    startPoint: 'Start point: drag it, or move it with the arrow keys',
    lengthRoot: 'length ∝ √|∇f|',
    lengthLog: 'length: log |∇f|',
    away: '{distance} from the origin',
    lost: 'no longer a number (NaN)',
    described:
      'Contours of {formula} with arrows of {arrows}. Step {step} of {last}: {v0} = {x0}, {v1} = {x1}, f = {f}. {place}',
    placeInside: 'The point is inside the frame.',
    placeOutside: 'The point is outside the frame, {distance} from the origin.',
    placeLost: 'The point is no longer a number (NaN).',
  },
  basin: {
    title: 'Where each start ends up',
    arrives: 'arrives',
    rests: 'stops, at no minimum',
    runs: 'runs away',
    freezes: 'freezes',
    circles: 'goes round',
    wanders: 'not there yet',
    undefined: 'undefined',
    minimum: 'minimum {number}',
    more: '+{count} more',
    goesTo: 'to {place} in {step} steps',
    fromHere: 'from here:',
  },
  figure: {
    surface: 'Surface',
    secant: 'Secant and tangent',
    slices: 'Slices',
    network: 'Network',
  },
};
