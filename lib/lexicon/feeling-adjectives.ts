import {wordSet} from './word-set.js'

/** What somebody is who feels or thinks something: `is afraid that`, `were confident that`. */
export const feelingAdjectives: ReadonlySet<string> = wordSet(`
  adamant, afraid, alarmed, amazed, angry, annoyed, anxious, appalled, ashamed, astonished, aware, certain, concerned,
  confident, convinced, delighted, determined, disappointed, doubtful, encouraged, fearful, frustrated, furious, glad, grateful,
  happy, hopeful, insistent, mindful, optimistic, outraged, pessimistic, pleased, positive, proud, relieved, sad, sceptical,
  shocked, skeptical, sorry, sure, surprised, suspicious, thankful, unaware, uncertain, unhappy, unsure, upset, worried,
`)
