import { mostPictureBytes, type UploadAnswer } from '../../../model/picture'

export type SendAnswer = UploadAnswer | { readonly is: 'lost' }

/**
 * Uploads one file.
 * @param onProgress is told which share of it has been sent, 0 to 1: the one thing for which `fetch` is no use
 */
export function sendPicture(file: File, onProgress: (share: number) => void): Promise<SendAnswer> {
  if (file.size > mostPictureBytes) return Promise.resolve({ is: 'refused', code: 'pictureTooLarge' })
  return new Promise((resolve) => {
    const form = new FormData()
    form.set('file', file)
    const request = new XMLHttpRequest()
    request.open('POST', '/api/media')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(isAnswer(request.response) ? request.response : { is: 'lost' })
    request.onerror = () => resolve({ is: 'lost' })
    request.onabort = () => resolve({ is: 'lost' })
    request.send(form)
  })
}

/** A proxy in between may have answered in our stead. */
function isAnswer(value: unknown): value is UploadAnswer {
  return typeof value === 'object' && value !== null && 'is' in value && (value.is === 'done' || value.is === 'refused')
}
