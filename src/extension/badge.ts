import type { WxtBrowser } from 'wxt/browser'

/**
 * What the toolbar shows for a tab. It is set for the tab alone, and browsers drop that when the tab navigates.
 * Its words follow the browser's language, as the toolbar around it does.
 */
export type BadgeState = { kind: 'mentions'; count: number } | { kind: 'paused' } | { kind: 'none' }

const COLOURS = { mentions: '#7a4d00', paused: '#5a5f66' }

export async function showBadge(
  api: Pick<WxtBrowser, 'action' | 'i18n'>,
  tabId: number,
  state: BadgeState,
): Promise<void> {
  const colour = state.kind === 'paused' ? COLOURS.paused : COLOURS.mentions
  try {
    await Promise.all([
      api.action.setBadgeText({ tabId, text: badgeText(state) }),
      api.action.setBadgeBackgroundColor({ tabId, color: colour }),
      api.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      api.action.setTitle({ tabId, title: badgeTitle(api.i18n, state) }),
    ])
  } catch {
    // The tab was closed in between.
  }
}

/** At most three signs are sure to be seen. */
export function badgeText(state: BadgeState): string {
  if (state.kind === 'paused') return 'II'
  if (state.kind === 'none' || state.count === 0) return ''
  return state.count > 99 ? '99+' : String(state.count)
}

function badgeTitle(i18n: WxtBrowser['i18n'], state: BadgeState): string {
  if (state.kind === 'paused') return i18n.getMessage('titlePaused')
  if (state.kind === 'none' || state.count === 0) return i18n.getMessage('titleIdle')
  return i18n.getMessage('titleMentions', String(state.count))
}
