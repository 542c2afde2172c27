/** Rejected rows and comments wait here until the connection is free between two COPYs. */
export interface SideRows {
  rejections: { line: number; column: string | null; value: string; reason: string }[];
  comments: Map<bigint, string>;
}

const most = 5_000;

export function emptySideRows(): SideRows {
  return { rejections: [], comments: new Map() };
}

export function isFull(side: SideRows): boolean {
  return side.rejections.length >= most || side.comments.size >= most;
}
