/** What the service takes: pixels of the longer side, and bytes. */
const longestSide = 2400;
const mostBytes = 2 * 1024 * 1024;

/** What a page shows well. */
const wantedSide = 1600;

/**
 * The picture as the service takes it: a photo of a telephone is made smaller here, so that nobody needs another program. What cannot be read
 * is sent as it is, and the service says what is wrong with it.
 */
export async function smaller(file: File): Promise<File> {
  const picture = await read(file);
  if (!picture) {
    return file;
  }
  try {
    const longer = Math.max(picture.width, picture.height);
    if (longer <= longestSide && file.size <= mostBytes && ['image/png', 'image/jpeg'].includes(file.type)) {
      return file;
    }
    const scale = Math.min(1, wantedSide / longer);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
    return drawn ? new File([drawn], `${file.name}.jpg`, { type: 'image/jpeg' }) : file;
  } finally {
    picture.close();
  }
}

async function read(file: File): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file);
  } catch {
    return undefined;
  }
}
