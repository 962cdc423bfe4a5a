// In front of a class: what the projector shows beside the lab.

export const presentTexts = {
  present: {
    leave: 'Leave',
    blank: 'The screen is black. Press any key to bring the picture back.',
    second: 'Second view',
    field: 'Field',
    chart: 'Chart',
  },
};
