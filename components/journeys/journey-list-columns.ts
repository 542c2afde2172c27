/** The columns of the list of journeys: the same in its head and in each row, however deep that stands. */
export const journeyListColumns =
  "lg:grid lg:grid-cols-[minmax(0,1fr)_10rem_6.5rem_6.5rem_11rem_2.25rem] lg:items-start lg:gap-x-6";
