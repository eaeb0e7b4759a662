import { describe, expect, test } from 'vitest'
import { fallbackAddress, heightAt, pictureAddress, pictureFile, pictureKey, pixelsOf, renditionWidths, shapeOf } from './picture'

const digest = 'a'.repeat(20) + 'b'.repeat(44)

describe('widths', () => {
  test('a large picture is cut to all fixed widths', () => {
    expect(renditionWidths({ width: 6000, height: 4000 })).toEqual([320, 480, 640, 960, 1280, 1920])
  })
  test('a smaller one never above its own', () => {
    expect(renditionWidths({ width: 1000, height: 500 })).toEqual([320, 480, 640, 1000])
    expect(renditionWidths({ width: 200, height: 200 })).toEqual([200])
    expect(renditionWidths({ width: 1, height: 5000 })).toEqual([1])
  })
  test('a tall picture is cut for the front as wide as it is', () => {
    expect(renditionWidths({ width: 700, height: 2000 }, 'front')).toEqual([320, 480, 700])
  })
  test('a panorama is cut for the front as high as it is', () => {
    expect(shapeOf({ width: 4000, height: 400 }, 'front')).toEqual({ width: 600, height: 400 })
    expect(heightAt({ width: 4000, height: 400 }, 'front', 320)).toBe(213)
  })
})

describe('addresses', () => {
  const key = pictureKey(digest, { x: 500, y: 250 })

  test('the key holds the pixels and the focal point', () => {
    expect(key).toBe('aaaaaaaaaaaaaaaaaaaabbbbx500y250')
    expect(pixelsOf(key)).toBe('aaaaaaaaaaaaaaaaaaaabbbb')
  })
  test('an address is read back', () => {
    const address = pictureAddress(key, 'front', 640, 'avif')
    expect(address).toBe(`/media/${key}-f640.avif`)
    expect(pictureFile(address.slice('/media/'.length))).toEqual({ key, format: 'avif' })
  })
  test('feeds get a JPEG, not above the picture’s own width', () => {
    expect(fallbackAddress({ key, width: 900, height: 600 })).toBe(`/media/${key}-w900.jpg`)
    expect(fallbackAddress({ key, width: 3000, height: 2000 }, 'share')).toBe(`/media/${key}-s1200.jpg`)
  })
  test.each([
    '..',
    '../masters/x.jpg',
    `${key}-w640.svg`,
    `${key}-w640.avif/`,
    `.${key}-w640.avif`,
    `${key}-w640.avif\n`,
    key,
    '',
    `${key.toUpperCase()}-w640.avif`,
  ])('%j is no name of a file', (name) => {
    expect(pictureFile(name)).toBeNull()
  })
})
