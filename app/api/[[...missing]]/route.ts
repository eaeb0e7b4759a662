/**
 * What no interface answers. Without this, the readers' page for what is missing would: and an action that is sent to a
 * page runs there, whichever page it is.
 */
function missing(): Response {
  return Response.json({ status: 'not found' }, { status: 404, headers: { 'cache-control': 'no-store' } })
}

export { missing as DELETE, missing as GET, missing as PATCH, missing as POST, missing as PUT }
