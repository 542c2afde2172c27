/** What the server takes. */
export const maxImageBytes = 5_000_000;
export const maxImageSide = 8_000;
/** of a team, with those that only kept versions show */
export const maxImages = 5_000;

/** What a browser draws anew before it sends it: smaller than this it stays as it is. */
export const plainImageBytes = 1_000_000;
export const plainImageSide = 1_600;
/** What a browser tries to draw at all. @unit bytes; pixels */
export const maxSourceBytes = 30_000_000;
export const maxSourcePixels = 120_000_000;

export const imageTypes = ["image/png", "image/jpeg", "image/webp", "image/gif"] as const;
export type ImageType = (typeof imageTypes)[number];

export const notAnImageWords =
  "Pictures can be PNG, JPEG, WebP or GIF. An SVG can carry script; save it as PNG.";
export const brokenImageWords =
  "This picture is not whole: the file breaks off or its beginning is damaged. Save it again and send that.";
export const imageTooLargeWords =
  "The picture is larger than 5 MB. Save it smaller, for example 1,600 pixels wide.";
export const imageTooWideWords = "A picture can have at most 8,000 pixels a side. Save it smaller.";
export const tooManyImagesWords =
  "A team has at most 5,000 pictures. Take some off their cards; what nothing shows is deleted after a week.";
